import type { ContenuLettre, GabaritLettre } from './contenu.js';
import type { ContenuLettreDto, GabaritLettreDto } from './contenu.dto.js';

/** Every text of a model, null or empty where nothing was given. */
export function normalizeGabarit(saisie: GabaritLettreDto): GabaritLettre {
  return {
    missionsPrincipales: saisie.missionsPrincipales ?? [],
    missionsSecondaires: saisie.missionsSecondaires ?? [],
    qualification: saisie.qualification ?? null,
    formations: saisie.formations ?? null,
    moyens: {
      materiel: saisie.moyens?.materiel ?? null,
      telephone: saisie.moyens?.telephone ?? null,
      bureau: saisie.moyens?.bureau ?? null,
      plages: saisie.moyens?.plages ?? null,
    },
    remuneration: saisie.remuneration ?? null,
    suivi: saisie.suivi ?? [],
    indicateurs: saisie.indicateurs ?? [],
    lieu: saisie.lieu ?? null,
    texteLibre: saisie.texteLibre ?? null,
  };
}

/** Every field of a letter, null or empty where nothing was given. */
export function normalizeContenu(saisie: ContenuLettreDto): ContenuLettre {
  return {
    ...normalizeGabarit(saisie),
    periode: { debut: saisie.periode.debut, fin: saisie.periode.fin },
    partages: (saisie.partages ?? []).map(({ domaine, acteur }) => ({ domaine, acteur })),
    instances: {
      avisConseilPedagogique: saisie.instances?.avisConseilPedagogique ?? null,
      communiqueeCa: saisie.instances?.communiqueeCa ?? null,
    },
  };
}
