import { LIBELLES_ETATS_REUNION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base, dayOf, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { readChangements, refuseChamp } from '../../socle/validation/index.js';
import { toOrdreDuJour } from './create-reunion.js';
import { FaitsDeReunion } from './faits-de-reunion.js';
import { checkDebut } from './jour-de-reunion.js';
import { ReadReunion } from './read-reunion.js';
import type { UpdateReunionDto } from './reunion.dto.js';
import { Reunion } from './reunion.entity.js';
import type { ReunionVue } from './reunion.vue.js';

const PAS_ENCORE = 'Cette réunion n’a pas encore eu lieu : corrigez sa date, ou attendez ce jour pour la dire tenue.';

/** Changes a meeting; once convened, a new date or place makes the convocation out of date. */
@Injectable()
export class UpdateReunion {
  constructor(
    private readonly base: Base,
    private readonly read: ReadReunion,
    private readonly faits: FaitsDeReunion,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateReunionDto): Promise<ReunionVue> {
    const { ordreDuJour, debut: debutLu, ...champs } = readChangements(saisie, ['lieu', 'compteRendu']);
    const { ligne, vue: avant } = await this.read.lock(ou, id);
    checkVersion(saisie.version, ligne.version, () => avant);
    if (ligne.etat === 'annulee')
      throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_REUNION.annulee } });
    const debut = debutLu === undefined ? ligne.debut : new Date(debutLu);
    checkDebut(debut, ou.annee);
    if ((champs.etat ?? ligne.etat) === 'tenue' && dayOf(debut) > this.horloge.today())
      throw refuseChamp(champs.etat === 'tenue' ? 'etat' : 'debut', PAS_ENCORE);
    const apresLigne = { ...ligne, ...champs, debut };
    await this.base.repository(Reunion).update(
      { uai: ou.uai, id },
      {
        ...champs,
        debut,
        ...(ordreDuJour && { ordreDuJour: toOrdreDuJour(ordreDuJour) }),
        sequence: ligne.sequence + (ligne.convoqueeLe && isMoved(ligne, apresLigne) ? 1 : 0),
        version: ligne.version + 1,
        modifieLe: () => 'maintenant()',
      },
    );
    const apres = await this.read.get(ou, id);
    await this.faits.update(ou, id, avant, apres);
    await this.audit.record({ evenement: 'reunion.updated', objet: id, avant, apres });
    return apres;
  }
}

type Rendezvous = Pick<Reunion, 'debut' | 'dureeMinutes' | 'lieu'>;

function isMoved(avant: Rendezvous, apres: Rendezvous): boolean {
  return (
    avant.debut.getTime() !== apres.debut.getTime() ||
    avant.dureeMinutes !== apres.dureeMinutes ||
    avant.lieu !== apres.lieu
  );
}
