import { daysBetween, isApplicable, isCochable } from '@focale/domaine';
import type { Annee, CodePeriode, DateIso } from '@focale/domaine';
import type { LigneDeFilm } from '../catalogue/lecture/index.js';
import { Alea, uuidOf } from './alea.js';
import { boundsOf, listJoursOuvres } from './calendrier.js';
import { ANNEE_CLOSE, type Profil, type Rythme } from './profils.js';
import type { AvancementDeDemonstration, FaitDeDemonstration } from './types.js';

/** Faits that mandates, commissions, functions and bilans carry themselves: their lines are not drawn here. */
export const FAITS_DECLARES: ReadonlySet<string> = new Set([
  'designation.transmise',
  'lettre.signee',
  'imp.saisie',
  'commission.installee',
  'fonctions.designees',
  'bilan.presente',
]);

/** Faits of the commission: none without one, none before it is installed. */
const FAITS_DE_COMMISSION: ReadonlySet<string> = new Set([
  'reunion.planifiee',
  'reunion.tenue',
  'besoins_formation.recenses',
]);

const MOTIFS = [
  'Service non utilisé dans l’établissement.',
  'Déjà réalisé l’année précédente, rien à reprendre.',
  'Pris en charge par la collectivité.',
];
const COMMENTAIRES = [
  'Fait avec l’équipe de direction.',
  'Vu en conseil pédagogique.',
  'Document déposé sur l’espace partagé.',
  'À reprendre l’an prochain plus tôt dans l’année.',
];

/** What a school did of its film: ticks on one side, faits on the other, and who did it. */
export interface Avancee {
  readonly avancements: readonly AvancementDeDemonstration[];
  readonly faits: readonly FaitDeDemonstration[];
}

interface Contexte {
  readonly profil: Profil;
  readonly annee: Annee;
  readonly agent: string | null;
  /** null: no commission that year. */
  readonly commissionInstalleeLe: DateIso | null;
  readonly aujourdhui: DateIso;
}

/** Progress of one school in one year, as it stands today. */
export function buildAvancee(film: readonly LigneDeFilm[], contexte: Contexte): Avancee {
  const { profil, annee } = contexte;
  const { type, ent } = profil.etablissement;
  const nouveauChef = profil.annees[annee]?.nouveauChef ?? false;
  const lignes = film.filter(
    ({ nature, applicabilite, fait }) =>
      isCochable(nature) &&
      !FAITS_DECLARES.has(fait ?? '') &&
      isApplicable(applicabilite, { type, ent, nouveauChef, niveaux: [] }),
  );
  const alea = new Alea('avancee', profil.etablissement.uai, annee);
  const sansObjet = new Set(lignes.filter(({ fait }) => fait === null && alea.chance(0.025)).map(({ cle }) => cle));
  const faites = datesOf(
    lignes.filter(({ cle }) => !sansObjet.has(cle)),
    contexte,
  );
  return {
    avancements: lignes
      .filter(({ fait }) => fait === null)
      .map((ligne) => buildAvancement(ligne, contexte, sansObjet.has(ligne.cle), faites.get(ligne.cle))),
    faits: lignes.flatMap(({ fait, cle }) => buildFait(fait, faites.get(cle), contexte)),
  };
}

/** Which lines are done, and when: by period, those that this school and this département care for first. */
function datesOf(lignes: readonly LigneDeFilm[], contexte: Contexte): Map<string, DateIso> {
  const { profil, annee, aujourdhui, commissionInstalleeLe } = contexte;
  const { uai, departement } = profil.etablissement;
  const faites = new Map<string, DateIso>();
  for (const periode of [1, 2, 3, 4, 5] as const) {
    const alea = new Alea('periode', uai, annee, periode);
    const part = computePartAccomplie(alea, profil.rythme, annee, periode, aujourdhui);
    const { debut, fin } = boundsOf(annee, periode);
    const jours = listJoursOuvres(debut, fin < aujourdhui ? fin : aujourdhui);
    const deLaPeriode = sortByGout(
      lignes.filter((ligne) => ligne.periode === periode),
      uai,
      departement,
      annee,
    );
    const nombre = Math.round(part * deLaPeriode.length);
    const retenues = new Set(deLaPeriode.slice(0, nombre).map(({ cle }) => cle));
    // In the order of the film, so that what must come first has its date before what follows it.
    for (const { cle, prerequis, fait } of lignes.filter((ligne) => retenues.has(ligne.cle))) {
      const requis = FAITS_DE_COMMISSION.has(fait ?? '')
        ? commissionInstalleeLe
        : requiredDate(prerequis, faites, lignes);
      const possibles = requis === null ? [] : jours.filter((jour) => jour >= requis);
      if (possibles.length > 0) faites.set(cle, alea.pick(possibles));
    }
  }
  return faites;
}

/** Nothing required: any day. Required and not done: none. Out of the drawn lines (mandates...): any day. */
function requiredDate(
  prerequis: string | null,
  faites: ReadonlyMap<string, DateIso>,
  lignes: readonly LigneDeFilm[],
): DateIso | null {
  if (prerequis === null || !lignes.some(({ cle }) => cle === prerequis)) return '';
  return faites.get(prerequis) ?? null;
}

/** Each département leans towards some themes: that is what the dashboard's department by theme table shows. */
function sortByGout(lignes: readonly LigneDeFilm[], uai: string, departement: string, annee: Annee): LigneDeFilm[] {
  const themes = new Map(
    [...new Set(lignes.map(({ theme }) => theme))].map((theme) => [
      theme,
      new Alea('theme', departement, annee, theme).between(0, 0.9),
    ]),
  );
  // One draw a line, in the order of the film: cheaper than a seed a line.
  const alea = new Alea('gout', uai, annee, lignes[0]?.code ?? '');
  return lignes
    .map((ligne) => ({ ligne, rang: alea.part() + (themes.get(ligne.theme) ?? 0) }))
    .sort((a, b) => b.rang - a.rang)
    .map(({ ligne }) => ligne);
}

function buildAvancement(
  { code, cle, periode }: LigneDeFilm,
  { profil, annee, agent, aujourdhui }: Contexte,
  sansObjet: boolean,
  faitLe: DateIso | undefined,
): AvancementDeDemonstration {
  const alea = new Alea('avancement', profil.etablissement.uai, code);
  const motif = alea.pick(MOTIFS);
  const commentaire = alea.chance(0.06) ? alea.pick(COMMENTAIRES) : null;
  const commencee = boundsOf(annee, periode).debut <= aujourdhui;
  const enCours = alea.chance(commencee ? 0.3 : profil.rythme === 'avance' ? 0.1 : 0) && annee !== ANNEE_CLOSE;
  const base = { uai: profil.etablissement.uai, annee, code, cle, faitLe: null, motif: null, commentaire: null, agent };
  if (sansObjet && commencee) return { ...base, statut: 'sans_objet', motif };
  if (faitLe !== undefined) return { ...base, statut: 'fait', faitLe, commentaire };
  return enCours ? { ...base, statut: 'en_cours' } : { ...base, statut: 'a_faire', agent: null };
}

function buildFait(
  fait: string | null,
  etabliLe: DateIso | undefined,
  { profil, annee, agent }: Contexte,
): FaitDeDemonstration[] {
  if (fait === null || etabliLe === undefined) return [];
  const { uai } = profil.etablissement;
  return [{ uai, annee, code: fait, objet: uuidOf('fait', uai, annee, fait), etabliLe, agent }];
}

/** Share of the lines of a period that a school of this pace has done once the period is over: from, to. */
const FIN_DE_PERIODE: Readonly<Record<Rythme, readonly [number, number]>> = {
  avance: [0.96, 1],
  normal: [0.72, 0.93],
  retard: [0.18, 0.45],
};

/** Share of a period's lines that are done today: all that will be once it is over, part of it while it runs. */
function computePartAccomplie(
  alea: Alea,
  rythme: Rythme,
  annee: Annee,
  periode: CodePeriode,
  aujourdhui: DateIso,
): number {
  const { debut, fin } = boundsOf(annee, periode);
  const finale = annee === ANNEE_CLOSE ? alea.between(0.94, 1) : alea.between(...FIN_DE_PERIODE[rythme]);
  if (aujourdhui < debut) return 0;
  if (aujourdhui >= fin) return finale;
  const ecoulee = daysBetween(debut, aujourdhui) / daysBetween(debut, fin);
  // A school ahead does most of the period at once; the others follow its days, most of the work coming at the end.
  return finale * (rythme === 'avance' ? 0.5 + ecoulee / 2 : ecoulee ** 1.4);
}
