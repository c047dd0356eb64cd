import { centimesFromEuros, type FonctionRrupn, type Synthese } from '@focale/domaine';
import type { BilanVue, MandatDuBilanVue } from '../bilan.vue.js';
import type { BilanAImprimer, MandatImprime, TotalImprime } from './bilan-a-imprimer.js';

/** The bilan as read, in the words of its document: amounts in centimes, nothing where there is nothing. */
export function toBilanAImprimer(bilan: BilanVue): BilanAImprimer {
  const { etablissement, annee, agent, chef, film, activites, calculeLe } = bilan;
  return {
    etablissement,
    annee,
    rrupn: { prenom: agent.prenom, nom: agent.nom, discipline: bilan.discipline ?? undefined },
    chef: chef ?? undefined,
    mandats: bilan.mandats.map(toMandatImprime),
    film: {
      // Computed by the same function; the answer of the film only tells its periods less precisely.
      synthese: film.synthese as Synthese,
      echues: film.echues,
      retards: film.retards,
      sansObjet: film.sansObjet.map(({ motif, ...action }) => ({ ...action, motif: motif ?? undefined })),
    },
    activites: Object.fromEntries(
      activites.map(({ fonction, minutes, nombre }) => [fonction, { minutes, entrees: nombre }]),
    ) as Record<FonctionRrupn, TotalImprime>,
    calculeLe,
    arrete: bilan.arrete,
    presenteLe: bilan.presenteLe ?? undefined,
  };
}

function toMandatImprime({ fin, compensation, ...mandat }: MandatDuBilanVue): MandatImprime {
  return {
    ...mandat,
    fin: fin ?? undefined,
    compensation: compensation
      ? {
          nature: compensation.nature,
          montant: compensation.taux === undefined ? undefined : centimesFromEuros(compensation.taux),
        }
      : undefined,
  };
}
