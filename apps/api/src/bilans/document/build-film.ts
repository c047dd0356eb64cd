import { computePourcentage, PERIODES, type Compte } from '@focale/domaine';
import { formatCompte, formatDate, formatPourcentage } from '../../socle/documents/index.js';
import type { FilmImprime } from './bilan-a-imprimer.js';

interface LigneAvancement {
  libelle: string;
  faites: number;
  denominateur: number;
  enRetard: number;
  sansObjet: number;
  pourcentage: string;
  /** From 0 to 1, for the drawing. */
  part: number;
}

/** Progress of the film, each percentage with its two terms. */
export function buildFilm({ synthese, echues, retards, sansObjet }: FilmImprime) {
  const total = toLigne('Ensemble de l’année', synthese);
  const periodes = synthese.parPeriode.map((compte) => toLigne(readLibelle(compte.periode), compte));
  return {
    phrase: `${formatCompte(total.faites, 'action faite', 'actions faites')} sur ${total.denominateur}`,
    echues: formatEchues(echues),
    total,
    periodes,
    themes: synthese.parTheme.map((compte) => toLigne(compte.theme, compte)),
    alternative: `Avancement par période. ${periodes.map(formatLigne).join(' ')}`,
    retards: retards.map((action) => [action.intitule, action.theme, action.responsable, formatDate(action.echeance)]),
    sansObjet: sansObjet.map((action) => [action.intitule, action.theme, action.motif ?? 'Motif non précisé']),
  };
}

function readLibelle(periode: number): string {
  return PERIODES.find(({ code }) => code === periode)?.libelle ?? `Période ${periode}`;
}

function toLigne(libelle: string, compte: Compte): LigneAvancement {
  const { faites, enRetard, sansObjet } = compte;
  const denominateur = compte.applicables - sansObjet;
  const pourcentage = formatPourcentage(compte.pourcentage);
  return { libelle, faites, denominateur, enRetard, sansObjet, pourcentage, part: (compte.pourcentage ?? 0) / 100 };
}

function formatLigne({ libelle, faites, denominateur, pourcentage }: LigneAvancement): string {
  const avancement = denominateur === 0 ? 'aucune action' : `${pourcentage}, ${faites} sur ${denominateur}`;
  return `${libelle} : ${avancement}.`;
}

function formatEchues({ faites, denominateur }: FilmImprime['echues']): string {
  if (denominateur === 0) return 'Aucune action n’était arrivée à échéance à la date du calcul.';
  const pourcentage = formatPourcentage(computePourcentage(faites, denominateur));
  return `Pour les seules actions arrivées à échéance à la date du calcul : ${faites} sur ${denominateur}, soit ${pourcentage}.`;
}
