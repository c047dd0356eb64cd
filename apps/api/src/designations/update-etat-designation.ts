import {
  designation,
  type EtatDesignation,
  LIBELLES_ETATS_DESIGNATION,
  tellBornes,
  type TransitionDesignation,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import type { DesignationVue } from './designation.vue.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { isReponse } from './list-actions.js';
import { LettresDuMandat } from './mandat-et-lettre.js';
import type { Mandat } from './mandat.entity.js';
import { Mandats } from './mandats.js';
import { lastDayOfMission } from './mission.js';
import { ReadDesignations } from './read-designations.js';
import { type NouvelleDeMission, TellMission } from './tell-mission.js';
import { CheckCompensation } from './update-compensation.js';
import { UpdateFaits } from './update-faits.js';

interface Saisie {
  readonly version: number;
  readonly motif?: string;
  /** Last day of the mission, for its end. */
  readonly date?: string;
}

const EVENEMENTS: Readonly<Record<TransitionDesignation, string>> = {
  transmettre: 'designation.transmitted',
  accepter: 'designation.accepted',
  refuser: 'designation.refused',
  reprendre: 'designation.reopened',
  renvoyer: 'designation.returned',
  clore: 'designation.closed',
};

/** Moves a mandate along its workflow; who may do it is in the matrix, what it makes true in `update-faits.ts`. */
@Injectable()
export class UpdateEtatDesignation {
  constructor(
    private readonly mandats: Mandats,
    private readonly habilitations: HabilitationsRrupn,
    private readonly compensations: CheckCompensation,
    private readonly lettres: LettresDuMandat,
    private readonly read: ReadDesignations,
    private readonly faits: UpdateFaits,
    private readonly tell: TellMission,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(
    ou: EtablissementAnnee,
    id: string,
    transition: TransitionDesignation,
    saisie: Saisie,
  ): Promise<DesignationVue> {
    await this.mandats.lock(ou, id);
    const avant = await this.read.get(ou, id);
    if (isReponse(transition) && avant.agent.id !== this.contexte.acces.agent.id)
      throw new ErreurMetier('designation.autre_personne');
    checkVersion(saisie.version, avant.version, () => avant);
    const etat = designation.next(avant.etat, transition);
    if (!etat)
      throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_DESIGNATION[avant.etat] } });
    if (transition === 'reprendre') await this.checkReprise(ou, avant);
    if (transition === 'clore') checkCloture(ou, avant, saisie.date);
    if (avant.lettreSigneeLe !== null) await this.lettres.freeze(ou, id);
    await this.mandats.update(ou, avant, this.buildChangements(etat, saisie));
    await this.updateHabilitations(ou, avant, transition, saisie.date);
    if (etat === 'brouillon') {
      await this.habilitations.cut(ou, avant, this.horloge.today());
      await this.lettres.close(ou, id);
    }
    const apres = await this.read.get(ou, id);
    await this.faits.execute(ou, apres);
    await this.audit.record({ evenement: EVENEMENTS[transition], objet: id, avant, apres });
    const nouvelle = tellTransition(transition, apres);
    if (nouvelle) await this.tell.execute(ou, apres, nouvelle);
    return apres;
  }

  /** Another mandate may have taken the dates, or another compensation, since this one was refused. */
  private async checkReprise(
    ou: EtablissementAnnee,
    { id, agent, debut, fin, compensation }: DesignationVue,
  ): Promise<void> {
    await this.mandats.lockPersonne(agent.courriel);
    await this.mandats.checkLibre(ou, agent, { debut, fin }, id);
    await this.compensations.execute(ou, { id, agent }, compensation?.nature ?? null);
  }

  private async updateHabilitations(
    ou: EtablissementAnnee,
    { id, agent, ...mission }: DesignationVue,
    transition: TransitionDesignation,
    date: string | undefined,
  ): Promise<void> {
    if (transition === 'transmettre') await this.habilitations.open(ou, agent.id, mission, this.horloge.today());
    if (transition === 'clore' && date) await this.habilitations.close(ou, agent.id, id, date);
  }

  /** A mandate back in draft is a new proposal: neither its transmission nor a signed letter stands any more. */
  private buildChangements(etat: EtatDesignation, { motif, date }: Saisie): Partial<Mandat> {
    const aujourdhui = this.horloge.today();
    return {
      etat,
      motif: motif ?? null,
      ...(etat === 'transmise' ? { transmiseLe: aujourdhui } : {}),
      ...(etat === 'brouillon' ? { transmiseLe: null, lettreSigneeLe: null } : {}),
      ...(etat === 'close' && date ? { fin: date, closeLe: aujourdhui } : {}),
    };
  }
}

/** What is told of a step, and to whom: an answer to the direction, a send-back to the person too. */
function tellTransition(
  transition: TransitionDesignation,
  { id, agent, motif, version }: DesignationVue,
): NouvelleDeMission | undefined {
  const nom = `${agent.prenom} ${agent.nom}`;
  const cle = `${EVENEMENTS[transition]} ${id} ${version}`;
  const raison = `Raison donnée : ${motif ?? ''}`;
  const page = 'designations';
  switch (transition) {
    case 'accepter':
      return {
        cle,
        page,
        a: ['direction'],
        sujet: `${nom} accepte sa mission de RRUPN`,
        phrases: [
          `${nom} accepte la mission de RRUPN. La lettre de mission peut être signée une fois la compensation choisie.`,
        ],
      };
    case 'refuser':
      return {
        cle,
        page,
        a: ['direction'],
        sujet: `${nom} refuse sa mission de RRUPN`,
        phrases: [
          `${nom} refuse la mission de RRUPN.`,
          raison,
          '',
          'Vous pouvez reprendre la désignation en brouillon, ou en déclarer une autre.',
        ],
      };
    case 'renvoyer':
      return {
        cle,
        page,
        a: ['direction', 'personne'],
        sujet: `la désignation de ${nom} est renvoyée à l’établissement`,
        phrases: [
          `Le SRANE renvoie à l’établissement la désignation de ${nom} comme RRUPN : elle redevient un brouillon, que la direction corrige et transmet de nouveau.`,
          raison,
        ],
      };
    default:
      return undefined;
  }
}

/** A mission ends within its own dates. */
function checkCloture({ annee }: EtablissementAnnee, mandat: DesignationVue, date: string | undefined): void {
  const dernier = lastDayOfMission(mandat, annee);
  if (date !== undefined && date >= mandat.debut && date <= dernier) return;
  const message = tellBornes(mandat.debut, dernier, 'une date de la mission,');
  throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'date', message }] });
}
