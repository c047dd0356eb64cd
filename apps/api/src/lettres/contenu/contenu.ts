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

const INSTANCES = ['avisConseilPedagogique', 'communiqueeCa'] as const;

type MoyensDeLettre = Readonly<Record<(typeof MOYENS)[number], string | null>>;

/** What an academy model may set: the texts of a letter, with placeholders. */
export type GabaritLettre = Omit<ContenuLettre, 'periode' | 'partages' | 'instances'>;

/** What of the mandate the text was written from; kept to tell when it no longer matches. */
export interface SourceDeLettre {
  readonly domaines: readonly Domaine[];
  readonly compensation: { readonly nature: NatureCompensation; readonly taux: number | null } | null;
}

/** Every text of a model: what is not given is left as `avant` says it, empty when there is nothing before; null empties. */
export function normalizeGabarit(saisie: GabaritLettreDto, avant?: GabaritLettre): GabaritLettre {
  const list = (champ: 'missionsPrincipales' | 'missionsSecondaires' | 'suivi' | 'indicateurs'): readonly string[] =>
    (saisie[champ] === undefined ? avant?.[champ] : saisie[champ]) ?? [];
  const text = (champ: 'qualification' | 'formations' | 'remuneration' | 'lieu' | 'texteLibre'): string | null =>
    (saisie[champ] === undefined ? avant?.[champ] : saisie[champ]) ?? null;
  return {
    missionsPrincipales: list('missionsPrincipales'),
    missionsSecondaires: list('missionsSecondaires'),
    qualification: text('qualification'),
    formations: text('formations'),
    moyens: normalizePart(MOYENS, saisie.moyens, avant?.moyens),
    remuneration: text('remuneration'),
    suivi: list('suivi'),
    indicateurs: list('indicateurs'),
    lieu: text('lieu'),
    texteLibre: text('texteLibre'),
  };
}

/** Every field of a letter, by the same rule. */
export function normalizeContenu(saisie: ContenuLettreDto, avant: ContenuLettre): ContenuLettre {
  return {
    ...normalizeGabarit(saisie, avant),
    periode: { debut: saisie.periode.debut, fin: saisie.periode.fin },
    partages: (saisie.partages ?? avant.partages).map(({ domaine, acteur }) => ({ domaine, acteur })),
    instances: normalizePart(INSTANCES, saisie.instances, avant.instances),
  };
}

/** A part of a text by the same rule: null empties it whole. */
function normalizePart<C extends string>(
  champs: readonly C[],
  saisie: Partial<Record<C, string | null>> | null | undefined,
  avant: Readonly<Record<C, string | null>> | undefined,
): Record<C, string | null> {
  const lus = champs.map((champ) => {
    const donne = saisie === null ? null : saisie?.[champ];
    return [champ, (donne === undefined ? avant?.[champ] : donne) ?? null] as const;
  });
  return Object.fromEntries(lus) as Record<C, string | null>;
}
