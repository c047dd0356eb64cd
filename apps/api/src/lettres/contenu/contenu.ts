import type { Domaine } from '@focale/domaine';
import type { NatureCompensation, Partage } from '../../designations/index.js';
import type { ContenuLettreDto, GabaritLettreDto } from './contenu.dto.js';

/** What a letter says, field by field (the public models of letters, merged). Dates are `AAAA-MM-JJ`. */
export interface ContenuLettre {
  readonly periode: { readonly debut: string; readonly fin: string };
  readonly missionsPrincipales: readonly string[];
  readonly missionsSecondaires: readonly string[];
  readonly qualification: string | null;
  readonly formations: string | null;
  readonly moyens: MoyensDeLettre;
  readonly remuneration: string | null;
  readonly suivi: readonly string[];
  readonly indicateurs: readonly string[];
  readonly partages: readonly Partage[];
  readonly instances: { readonly avisConseilPedagogique: string | null; readonly communiqueeCa: string | null };
  readonly lieu: string | null;
  readonly texteLibre: string | null;
}

export const MOYENS = ['materiel', 'telephone', 'bureau', 'plages'] as const;

type MoyensDeLettre = Readonly<Record<(typeof MOYENS)[number], string | null>>;

/** What an academy model may set: the texts of a letter, with placeholders. */
export type GabaritLettre = Omit<ContenuLettre, 'periode' | 'partages' | 'instances'>;

/** What of the mandate the text was written from; kept to tell when it no longer matches. */
export interface SourceDeLettre {
  readonly domaines: readonly Domaine[];
  readonly compensation: { readonly nature: NatureCompensation; readonly taux: number | null } | null;
}

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
