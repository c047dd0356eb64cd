import {
  type Compte,
  computePourcentage,
  type Facultatives,
  formatPluriel,
  formatDate,
  formatPourcentage,
  PERIODES,
  INSECABLE,
} from '@focale/domaine';
import type { FilmImprime } from './bilan-a-imprimer.js';

interface LigneAvancement {
  libelle: string;
  faites: number;
  denominateur: number;
  /** Late, or left undone once the year is over. */
  enRetard: number;
  sansObjet: number;
  pourcentage: string;
  /** The two terms of the percentage, in words. */
  fraction: string;
  /** From 0 to 1, for the drawing. */
  part: number;
}

const SANS_ACTION = 'Aucune action du film n’est à compter pour l’établissement.';

/** What is said of lines that were not done: late in the year under way, left undone once it is over. */
const MOTS = {
  retard: {
    titre: 'Actions en retard',
    colonne: 'En retard',
    quand: 'à la date du calcul',
    aucune: 'Aucune action n’est en retard à la date du calcul.',
  },
  reste: {
    titre: 'Actions non faites',
    colonne: 'Non faites',
    quand: 'à la fin de l’année',
    aucune: 'Aucune action n’est restée à faire.',
  },
} as const;

/**
 * Progress of the film, each percentage with its two terms.
 * @param close whether the year was over when it was computed
 */
export function buildFilm({ synthese, echues, retards, sansObjet }: FilmImprime, close: boolean) {
  const count = (libelle: string, compte: Compte) => toLigne(libelle, compte, close);
  const total = count('Ensemble de l’année', synthese);
  const periodes = synthese.parPeriode.map((compte) => count(readLibelle(compte.periode), compte));
  return {
    phrase: formatPhrase(total),
    constat: [
      total.denominateur === 0 ? SANS_ACTION : `${formatPhrase(total)}, soit ${total.pourcentage}.`,
      ...tellFacultatives(synthese.facultatives),
    ].join(' '),
    echues: formatEchues(echues),
    total,
    periodes,
    themes: synthese.parTheme.map((compte) => count(compte.theme, compte)),
    mots: close ? MOTS.reste : MOTS.retard,
    alternative: `Avancement par période. ${periodes.map(formatLigne).join(' ')}`,
    retards: retards.map((action) => [action.intitule, action.theme, action.responsable, formatDate(action.echeance)]),
    sansObjet: sansObjet.map((action) => [action.intitule, action.theme, action.motif ?? 'Motif non précisé']),
  };
}

const tellFacultatives = ({ faites, proposees }: Facultatives): string[] =>
  faites === 0
    ? []
    : [
        `En plus du compte : ${formatPluriel(faites, 'action facultative faite', 'actions facultatives faites', INSECABLE)} sur ${proposees}.`,
      ];

function readLibelle(periode: number): string {
  return PERIODES.find(({ code }) => code === periode)?.libelle ?? `Période ${periode}`;
}

function toLigne(libelle: string, compte: Compte, close: boolean): LigneAvancement {
  const { faites, sansObjet, denominateur } = compte;
  const enRetard = close ? denominateur - faites : compte.enRetard;
  const pourcentage = formatPourcentage(compte.pourcentage);
  const fraction = denominateur === 0 ? 'aucune action' : `${faites} sur ${denominateur}`;
  const part = (compte.pourcentage ?? 0) / 100;
  return { libelle, faites, denominateur, enRetard, sansObjet, pourcentage, fraction, part };
}

function formatLigne(ligne: LigneAvancement): string {
  const { libelle, denominateur, pourcentage, fraction } = ligne;
  return `${libelle} : ${denominateur === 0 ? fraction : `${pourcentage}, ${fraction}`}.`;
}

function formatPhrase({ faites, denominateur }: LigneAvancement): string {
  return denominateur === 0
    ? 'aucune action à compter'
    : `${formatPluriel(faites, 'action faite', 'actions faites', INSECABLE)} sur ${denominateur}`;
}

function formatEchues({ faites, denominateur }: FilmImprime['echues']): string {
  if (denominateur === 0) return 'Aucune action n’était arrivée à échéance à la date du calcul.';
  const pourcentage = formatPourcentage(computePourcentage(faites, denominateur));
  return `Pour les seules actions arrivées à échéance à la date du calcul : ${faites} sur ${denominateur}, soit ${pourcentage}.`;
}
