import { computePourcentage, isComptee, isRestante } from '@focale/domaine';
import type { StatutAction } from '@focale/domaine';
import type { ActionDuFilm, Apercu, Compte, Film } from '../types.js';

const CLES = { a_faire: 'aFaire', en_cours: 'enCours', fait: 'faites', sans_objet: 'sansObjet' } as const;

/** The film as it will be once the server has accepted a change of one line: shown at once, confirmed after. */
export function applySaisie(film: Film, code: string, apercu: Apercu, aujourdhui: string): Film {
  const avant = film.actions.find((action) => action.code === code);
  if (!avant) return film;
  const apres = toLigne(avant, apercu, aujourdhui);
  const actions = film.actions.map((action) => (action.code === code ? apres : action));
  if (apres.statut === avant.statut) return { ...film, actions };
  const move = <C extends Compte>(compte: C): C => moveCompte(compte, avant, apres);
  const { synthese } = film;
  return {
    ...film,
    actions: actions.map((action) =>
      action.prerequis === avant.cle ? { ...action, prerequisEnAttente: isRestante(apres.statut) } : action,
    ),
    synthese: {
      ...move(synthese),
      facultatives: moveFacultatives(synthese.facultatives, avant, apres),
      parPeriode: synthese.parPeriode.map((c) => (c.periode === avant.periode ? move(c) : c)),
      parTheme: synthese.parTheme.map((c) => (c.theme === avant.theme ? move(c) : c)),
    },
  };
}

function toLigne(avant: ActionDuFilm, { statut, ...reste }: Apercu, aujourdhui: string): ActionDuFilm {
  const apres = { ...avant, ...reste };
  if (statut === undefined || statut === avant.statut) return apres;
  return {
    ...apres,
    statut,
    origine: 'manuelle',
    actionsPossibles: swapStatut(avant, statut),
    faitLe: statut === 'fait' ? (reste.faitLe ?? aujourdhui) : null,
    motif: statut === 'sans_objet' || avant.declarative ? (reste.motif ?? avant.motif) : null,
    enRetard: isComptee(avant.nature) && isRestante(statut) && avant.echeance < aujourdhui,
  };
}

/** Lets the line be changed again before the server has said what is possible next. */
const swapStatut = ({ actionsPossibles, statut }: ActionDuFilm, nouveau: StatutAction): string[] =>
  actionsPossibles.includes(nouveau)
    ? [...actionsPossibles.filter((possible) => possible !== nouveau), statut]
    : actionsPossibles;

function moveCompte<C extends Compte>(compte: C, avant: ActionDuFilm, apres: ActionDuFilm): C {
  if (!isComptee(avant.nature)) return compte;
  const suite = { ...compte };
  suite[CLES[avant.statut]] -= 1;
  suite[CLES[apres.statut]] += 1;
  suite.enRetard += Number(apres.enRetard) - Number(avant.enRetard);
  suite.denominateur = suite.applicables - suite.sansObjet;
  suite.pourcentage = computePourcentage(suite.faites, suite.denominateur);
  return suite;
}

function moveFacultatives(
  { proposees, faites }: Film['synthese']['facultatives'],
  avant: ActionDuFilm,
  apres: ActionDuFilm,
): Film['synthese']['facultatives'] {
  if (avant.nature !== 'facultative') return { proposees, faites };
  const gain = (statut: StatutAction): number => Number(apres.statut === statut) - Number(avant.statut === statut);
  return { proposees: proposees - gain('sans_objet'), faites: faites + gain('fait') };
}
