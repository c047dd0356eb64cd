import type { TypeEtablissement } from './etablissement.js';

/** Digital workspaces met in Nouvelle-Aquitaine. `edugar`: no ENT, the national GAR access stands in for it. */
export const ENTS = ['lycee_connecte', 'ent_creuse', 'ose', 'enej', 'i_cart', 'edugar', 'aucun', 'inconnu'] as const;

export type Ent = (typeof ENTS)[number];

export const LIBELLES_ENTS: Readonly<Record<Ent, string>> = {
  lycee_connecte: 'Lycée connecté',
  ent_creuse: 'ENT Creuse',
  ose: 'OSÉ',
  enej: 'Enej',
  i_cart: 'i-Cart',
  edugar: 'EduGAR (sans ENT)',
  aucun: 'Aucun ENT',
  inconnu: 'Non renseigné',
};

/** `a_confirmer`: the school or its SRANE must confirm before the preset is trusted. */
export interface PresetEnt {
  readonly ent: Ent;
  readonly certitude: 'source' | 'a_confirmer';
}

const DEPARTEMENTS_REGION = ['016', '017', '019', '023', '024', '033', '040', '047', '064', '079', '086', '087'];

/** Only ENT Creuse is named by a current guide; the others come from older documents or from the press. */
const ENT_DES_COLLEGES: ReadonlyMap<string, PresetEnt> = new Map([
  ['019', { ent: 'edugar', certitude: 'a_confirmer' }],
  ['023', { ent: 'ent_creuse', certitude: 'source' }],
  ['024', { ent: 'ose', certitude: 'a_confirmer' }],
  ['033', { ent: 'ose', certitude: 'a_confirmer' }],
  ['040', { ent: 'ose', certitude: 'a_confirmer' }],
  ['047', { ent: 'ose', certitude: 'a_confirmer' }],
  ['064', { ent: 'ose', certitude: 'a_confirmer' }],
  ['079', { ent: 'i_cart', certitude: 'a_confirmer' }],
  ['086', { ent: 'enej', certitude: 'a_confirmer' }],
  ['087', { ent: 'edugar', certitude: 'a_confirmer' }],
]);

/**
 * ENT proposed for a school when it is created, from its type and the three-character code of its département.
 * Sources: RRUPN guide Limoges 2025 (Lycée connecté, ENT Creuse); RUPN guide Bordeaux (OSÉ).
 * An EREA is run by the région like a lycée, but no source names its ENT: to be confirmed.
 */
export function presetEnt(type: TypeEtablissement, departement: string): PresetEnt {
  const inconnu: PresetEnt = { ent: 'inconnu', certitude: 'a_confirmer' };
  if (!DEPARTEMENTS_REGION.includes(departement)) return inconnu;
  if (type === 'college') return ENT_DES_COLLEGES.get(departement) ?? inconnu;
  return { ent: 'lycee_connecte', certitude: type === 'erea' ? 'a_confirmer' : 'source' };
}

/** Whether this is a real ENT: not the GAR access that replaces one, not an absent or unknown one. */
export function hasEnt(ent: Ent): boolean {
  return ent !== 'edugar' && ent !== 'aucun' && ent !== 'inconnu';
}
