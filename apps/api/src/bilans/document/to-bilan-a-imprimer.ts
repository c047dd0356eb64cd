import type { FonctionRrupn, Synthese } from '@focale/domaine';
import type { BilanVue } from '../bilan.vue.js';
import type { BilanAImprimer, TotalImprime } from './bilan-a-imprimer.js';

/** The bilan as read, in the words of its document: nothing where there is nothing. */
export function toBilanAImprimer(bilan: BilanVue): BilanAImprimer {
  const { etablissement, annee, agent, etat, edition, blocs, film, activites, calculeLe, arrete } = bilan;
  const { presentateur, observation } = bilan;
  return {
    etablissement,
    annee,
    rrupn: { prenom: agent.prenom, nom: agent.nom, discipline: bilan.discipline ?? undefined },
    etat,
    edition,
    blocs,
    // Computed by the same function; the answer of the film only tells its periods less precisely.
    film: film.synthese as Synthese,
    activites: Object.fromEntries(
      activites.map(({ fonction, minutes, nombre }) => [fonction, { minutes, entrees: nombre }]),
    ) as Record<FonctionRrupn, TotalImprime>,
    calculeLe,
    arrete,
    presenteLe: bilan.presenteLe ?? undefined,
    presentateur,
    observation,
  };
}
