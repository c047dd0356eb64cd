import { CODES_STATUTS_ACTION, type StatutAction, statutOfCode } from '@focale/domaine';
import { ErreurMetier } from '../../../socle/erreurs/index.js';
import { checkDansAnnee, checkPasse, refuseChamp } from '../../../socle/validation/index.js';
import type { LigneLue } from '../film.queries.js';
import type { UpdateActionDto } from './update-action.dto.js';

/** Who takes a line in charge: `nom` stays readable when the person leaves. */
interface Charge {
  readonly agent: string | null;
  readonly nom: string;
}

/** Progress of a line as it is about to be written. */
export interface Changement {
  readonly statut: number;
  readonly faitLe: string | null;
  readonly commentaire: string | null;
  readonly motif: string | null;
  readonly force: boolean;
  readonly automatique: boolean;
  readonly agent: string | null;
  readonly charge: Charge | null;
  /** Given back to the declarations: they decide the status next. */
  readonly rendue: boolean;
}

/** What a change is judged by. */
export interface Circonstances {
  readonly annee: number;
  readonly aujourdhui: string;
  /** Who asks. */
  readonly agent: string;
  readonly declarative: boolean;
  /** Names of those who may take a line in charge, by identifier. */
  readonly responsables: ReadonlyMap<string, string>;
}

/**
 * The change that a request makes of a line. A comment or a charge alone says nothing of the status: the line keeps its
 * origin, and a declarative one who fixed it and why.
 * @throws ErreurMetier `saisie.invalide`, `film.ligne_automatique`
 */
export function computeChangement(ligne: LigneLue, saisie: UpdateActionDto, circonstances: Circonstances): Changement {
  const note = isNote(saisie);
  const statut = saisie.statut ?? statutOfCode(ligne.statut);
  checkSaisie(saisie, statut, note, circonstances);
  const avant: Changement = {
    statut: ligne.statut ?? CODES_STATUTS_ACTION.a_faire,
    faitLe: ligne.fait_le,
    commentaire: saisie.commentaire === undefined ? ligne.commentaire : saisie.commentaire,
    motif: ligne.motif,
    force: ligne.force ?? false,
    automatique: ligne.automatique ?? false,
    agent: ligne.agent,
    charge: readCharge(ligne, saisie, circonstances),
    rendue: false,
  };
  const { declarative, agent, aujourdhui } = circonstances;
  if (saisie.automatique) return { ...avant, force: false, motif: null, agent: null, rendue: true };
  if (note) return declarative ? avant : { ...avant, agent };
  const inchange = statut === statutOfCode(avant.statut);
  return {
    ...avant,
    statut: CODES_STATUTS_ACTION[statut],
    faitLe: statut === 'fait' ? (saisie.faitLe ?? avant.faitLe ?? aujourdhui) : null,
    motif: statut === 'sans_objet' || declarative ? (saisie.motif ?? (inchange ? avant.motif : null)) : null,
    force: declarative,
    automatique: false,
    agent,
  };
}

const isNote = ({ statut, faitLe, motif, automatique }: UpdateActionDto): boolean =>
  statut === undefined && faitLe === undefined && motif === undefined && !automatique;

function checkSaisie(
  saisie: UpdateActionDto,
  statut: StatutAction,
  note: boolean,
  { declarative, ...quand }: Circonstances,
): void {
  if (saisie.automatique) {
    if (!declarative)
      throw refuseChamp('automatique', 'Cette action ne dépend d’aucune déclaration : cochez-la vous-même.');
    return;
  }
  if (note) {
    if (saisie.commentaire === undefined && saisie.charge === undefined)
      throw refuseChamp('statut', 'Indiquez au moins un changement : statut, commentaire ou personne en charge.');
    return;
  }
  if (declarative && !saisie.motif) throw new ErreurMetier('film.ligne_automatique');
  if (saisie.statut === 'sans_objet' && !saisie.motif)
    throw refuseChamp('motif', 'Dites pourquoi cette action est sans objet ici.');
  if (saisie.faitLe) checkFaitLe(saisie.faitLe, statut, quand);
}

function checkFaitLe(
  faitLe: string,
  statut: StatutAction,
  { annee, aujourdhui }: Pick<Circonstances, 'annee' | 'aujourdhui'>,
): void {
  if (statut !== 'fait') throw refuseChamp('faitLe', 'Une date n’accompagne qu’une action faite : retirez-la.');
  checkPasse('faitLe', faitLe, aujourdhui, 'saisissez une date passée ou aujourd’hui.');
  checkDansAnnee('faitLe', faitLe, annee, 'Saisissez une date de cette année scolaire.');
}

function readCharge(ligne: LigneLue, { charge }: UpdateActionDto, { responsables }: Circonstances): Charge | null {
  if (charge === undefined)
    return ligne.charge_nom === null ? null : { agent: ligne.charge_agent, nom: ligne.charge_nom };
  if (charge === null) return null;
  if (charge.agent) {
    const nom = responsables.get(charge.agent);
    if (nom === undefined)
      throw refuseChamp('charge.agent', 'Choisissez une personne de cet établissement, ou saisissez un nom.');
    return { agent: charge.agent, nom };
  }
  if (!charge.nom) throw refuseChamp('charge', 'Donnez une personne ou un nom, ou null si personne ne s’en charge.');
  return { agent: null, nom: charge.nom };
}
