import {
  HORIZON_A_FAIRE,
  TRANCHES_ECHEANCE,
  addDays,
  isCochable,
  isComptee,
  isMienne,
  trancheOf,
  tellPeriode,
  isRestante,
} from '@focale/domaine';
import type { TrancheEcheance } from '@focale/domaine';
import { formatDate } from '@focale/ui';
import type { ContexteFilm } from '../contexte-film.js';
import { toLibelleResponsable } from '../libelles.js';
import type { ActionDuFilm } from '../types.js';
import type { VueDuFilm } from './vue-du-film.js';

/** Lines under one heading. */
export interface Groupe {
  readonly cle: string;
  readonly titre: string;
  readonly lignes: readonly ActionDuFilm[];
}

type Reperes = Pick<ContexteFilm, 'jour' | 'lecteur' | 'etat'>;

const TRANCHES: Readonly<
  Record<TrancheEcheance | 'non_faites' | 'facultatives' | 'terminees' | 'informations', string>
> = {
  retard: 'En retard',
  semaine: 'Cette semaine',
  mois: 'Ce mois',
  plus_tard: 'Plus tard',
  non_faites: 'Restées à faire',
  facultatives: 'Facultatif, à votre choix',
  terminees: 'Déjà faites ou sans objet',
  informations: 'Pour information',
};

/** Under which heading a line goes in a layout; across periods, a search or a filter groups by period. */
export function toCleDeGroupe(
  action: ActionDuFilm,
  vue: VueDuFilm,
  touteLannee: boolean,
  { jour, etat }: Reperes,
): string {
  if (vue === 'theme') return action.theme;
  if (vue === 'personne') return action.charge?.nom ?? toLibelleResponsable(action.responsable);
  if (vue === 'periode') return touteLannee ? String(action.periode) : action.theme;
  if (!isCochable(action.nature)) return 'informations';
  if (!isRestante(action.statut)) return 'terminees';
  if (!isComptee(action.nature)) return 'facultatives';
  return etat === 'close' ? 'non_faites' : trancheOf(action.echeance, jour);
}

/** Groups in the order in which each layout reads best, lines of a serie side by side. */
export function groupActions(
  lignes: readonly { action: ActionDuFilm; groupe: string }[],
  vue: VueDuFilm,
  touteLannee: boolean,
  { lecteur, jour }: Reperes,
): Groupe[] {
  const parCle = new Map<string, ActionDuFilm[]>();
  for (const { action, groupe } of lignes) {
    const groupees = parCle.get(groupe) ?? [];
    groupees.push(action);
    parCle.set(groupe, groupees);
  }
  const groupes = [...parCle].map(([cle, actions]): Groupe => ({
    cle,
    titre: toTitre(cle, vue, touteLannee, jour),
    lignes: vue === 'echeance' ? [...actions].sort(byEcheance) : gatherSeries(actions),
  }));
  if (vue === 'echeance') {
    const rangs: readonly string[] = [...TRANCHES_ECHEANCE, 'non_faites', 'facultatives', 'terminees', 'informations'];
    return groupes.sort((a, b) => rangs.indexOf(a.cle) - rangs.indexOf(b.cle));
  }
  if (vue !== 'personne') return groupes;
  const countMiennes = ({ lignes: l }: Groupe) => Number(l.some((action) => isMienne(action, lecteur)));
  const countNommees = ({ lignes: l }: Groupe) => Number(l.some((action) => action.charge !== null));
  return groupes.sort(
    (a, b) =>
      countMiennes(b) - countMiennes(a) || countNommees(b) - countNommees(a) || a.titre.localeCompare(b.titre, 'fr'),
  );
}

function toTitre(cle: string, vue: VueDuFilm, touteLannee: boolean, jour: string): string {
  if (vue === 'echeance') return TRANCHES[cle as keyof typeof TRANCHES] + toLimite(cle, jour);
  return vue === 'periode' && touteLannee ? tellPeriode(Number(cle)) : cle;
}

/** Up to when a slice runs: « cette semaine » is seven days, whatever the day. */
function toLimite(tranche: string, jour: string): string {
  if (tranche !== 'semaine' && tranche !== 'mois') return '';
  const fin = addDays(jour, tranche === 'semaine' ? 7 : HORIZON_A_FAIRE);
  return `, d’ici au ${formatDate(fin, { annee: false })}`;
}

const byEcheance = (a: ActionDuFilm, b: ActionDuFilm): number =>
  a.echeance.localeCompare(b.echeance) || a.ordre - b.ordre;

/** The occurrences of a serie follow the first of them; the rest stays in the order of the film. */
export function gatherSeries(actions: readonly ActionDuFilm[]): ActionDuFilm[] {
  const premiers = new Map<string, number>();
  for (const { serie, ordre } of actions) if (serie && !premiers.has(serie)) premiers.set(serie, ordre);
  const rang = (action: ActionDuFilm) => (action.serie ? (premiers.get(action.serie) ?? action.ordre) : action.ordre);
  return [...actions].sort((a, b) => rang(a) - rang(b) || a.ordre - b.ordre);
}
