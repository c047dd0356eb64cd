import { addDays } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit, Contexte, Horloge } from '../../socle/contexte/index.js';
import { formatDate } from '../../socle/documents/index.js';
import { ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { CreateDelegationDto, DelegationVue } from './delegation.dto.js';
import { ReadDelegations } from './read-delegations.js';

/** Who lends says for how long, and looks at it again every year. */
const DUREE_MAXIMALE = 365;

/** The head lends rights to a deputy of the school, between two days. Several delegations may run at once. */
@Injectable()
export class CreateDelegation {
  constructor(
    private readonly base: Base,
    private readonly read: ReadDelegations,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(uai: string, saisie: CreateDelegationDto): Promise<DelegationVue> {
    const { agent, droits, debut, fin } = saisie;
    checkDates(saisie, this.horloge.today());
    const adjoints = await this.read.listAdjoints(uai, debut, fin);
    if (!adjoints.some(({ id }) => id === agent)) {
      const message = 'Choisissez un adjoint de cet établissement, en fonction à ces dates.';
      throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'agent', message }] });
    }
    const id = randomUUID();
    await this.base.query(
      `insert into delegations (uai, id, agent, droits, debut, fin, accordee_par) values ($1, $2, $3, $4, $5, $6, $7)`,
      [uai, id, agent, droits, debut, fin, this.contexte.acces.agent.id],
    );
    const apres = await this.read.get(uai, id);
    await this.audit.record({ evenement: 'delegation.created', objet: id, apres });
    return apres;
  }
}

function checkDates({ debut, fin }: CreateDelegationDto, aujourdhui: string): void {
  const erreurs: ErreurDeChamp[] = [];
  const dernier = addDays(debut, DUREE_MAXIMALE);
  if (debut < aujourdhui)
    erreurs.push({
      champ: 'debut',
      message: "Choisissez une date à partir d'aujourd'hui : rien ne se délègue après coup.",
    });
  if (fin < debut) erreurs.push({ champ: 'fin', message: `Choisissez une date à partir du ${formatDate(debut)}.` });
  else if (fin > dernier)
    erreurs.push({
      champ: 'fin',
      message: `Choisissez une date jusqu'au ${formatDate(dernier)}, un an après le début.`,
    });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}
