import type { StatutAction } from '@focale/domaine';
import type { ActionDuFilm, Compte, Film } from './types.js';

const CLES = { a_faire: 'aFaire', en_cours: 'enCours', fait: 'faites', sans_objet: 'sansObjet' } as const;

const isPending = (statut: StatutAction): boolean => statut === 'a_faire' || statut === 'en_cours';

/** The film as it will be once the server has accepted a new status: shown at once, confirmed after. */
export function applyStatut(film: Film, code: string, saisie: { statut: StatutAction }, aujourdhui: string): Film {
  const avant = film.actions.find((action) => action.code === code);
  if (!avant || avant.statut === saisie.statut) return film;
  const apres: ActionDuFilm = {
    ...avant,
    ...saisie,
    origine: 'manuelle',
    actionsPossibles: swapStatut(avant, saisie.statut),
    faitLe: saisie.statut === 'fait' ? aujourdhui : null,
    enRetard: isPending(saisie.statut) && avant.echeance < aujourdhui,
  };
  const move = <C extends Compte>(compte: C): C => moveCompte(compte, avant, apres);
  const { synthese } = film;
  return {
    ...film,
    actions: film.actions.map((action) => (action.code === code ? apres : action)),
    synthese: {
      ...move(synthese),
      parPeriode: synthese.parPeriode.map((c) => (c.periode === avant.periode ? move(c) : c)),
      parTheme: synthese.parTheme.map((c) => (c.theme === avant.theme ? move(c) : c)),
    },
  };
}

/** Lets the line be changed again before the server has said what is possible next. */
const swapStatut = ({ actionsPossibles, statut }: ActionDuFilm, nouveau: StatutAction): string[] =>
  actionsPossibles.includes(nouveau)
    ? [...actionsPossibles.filter((possible) => possible !== nouveau), statut]
    : actionsPossibles;

function moveCompte<C extends Compte>(compte: C, avant: ActionDuFilm, apres: ActionDuFilm): C {
  if (avant.nature !== 'action') return compte;
  const suite = { ...compte };
  suite[CLES[avant.statut]] -= 1;
  suite[CLES[apres.statut]] += 1;
  suite.enRetard += Number(apres.enRetard) - Number(avant.enRetard);
  const denominateur = suite.applicables - suite.sansObjet;
  suite.pourcentage = denominateur > 0 ? Math.floor((100 * suite.faites) / denominateur) : null;
  return suite;
}
