import { type FonctionNumerique, formatAnnee, lastDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Invitations } from '../agents/index.js';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import type { TitulaireDto } from './fonction.dto.js';
import type { Titulaire } from './fonctions-designees.js';

/** Access that a function gives to its holder on the school, for its length: that of a contributeur for this function. */
@Injectable()
export class AccesDesTitulaires {
  constructor(
    private readonly base: Base,
    private readonly invitations: Invitations,
  ) {}

  /** The person's account, created and invited if unknown. @throws ErreurMetier `agent.courriel_autre_identite` */
  give(
    { uai, annee }: EtablissementAnnee,
    code: FonctionNumerique,
    { prenom, nom, debut, fin }: TitulaireDto,
    courriel: string,
  ): Promise<string> {
    return this.invitations.invite(
      { prenom, nom, courriel },
      { role: 'contributeur', uai, fonctions: [code], debut, fin: fin ?? lastDayOf(formatAnnee(annee)) },
    );
  }

  /** Takes back what the function gave; an access opened otherwise, with other dates, stays. */
  async remove({ uai, annee }: EtablissementAnnee, { code, agent, debut, fin }: Titulaire): Promise<void> {
    if (agent === null) return;
    await this.base.withSysteme('invitation', () =>
      this.base.query(
        `delete from habilitations where uai = $1 and agent = $2 and role = 'contributeur' and fonctions = array[$3]
           and debut = $4 and fin = $5`,
        [uai, agent, code, debut, fin ?? lastDayOf(formatAnnee(annee))],
      ),
    );
  }
}
