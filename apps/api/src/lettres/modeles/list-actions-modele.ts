import type { ActionModele, EtatModele } from './modele.vue.js';

/** Version of a model, for what may be done of it. */
export interface VersionDeModele {
  readonly id: string;
  readonly numero: number;
  readonly etat: EtatModele;
}

/** What may be done of one version among all those of its model; nothing for whoever only reads. */
export function listActionsModele(
  { numero, etat }: VersionDeModele,
  versions: readonly VersionDeModele[],
  redige: boolean,
): ActionModele[] {
  if (!redige) return [];
  if (etat === 'brouillon') return ['modifier', 'publier'];
  const brouillon = versions.some((version) => version.etat === 'brouillon');
  const derniere = versions.every((version) => version.numero <= numero);
  return [
    ...(etat === 'publie' ? (['retirer'] as const) : []),
    ...(derniere && !brouillon ? (['nouvelle_version'] as const) : []),
  ];
}
