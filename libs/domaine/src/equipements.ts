import type { TypeEtablissement } from './etablissement.js';
import type { EtatOf, TransitionOf } from './workflow.js';
import { workflow } from './workflow.js';

/** What may be asked for in an equipment campaign. */
export const LIBELLES_CATEGORIES_EQUIPEMENT = {
  postes_fixes: 'Postes fixes',
  portables: 'Ordinateurs portables',
  tablettes: 'Tablettes',
  video: 'Vidéoprojection et écrans',
  impression: 'Impression et numérisation',
  reseau: 'Réseau et Wi-Fi',
  autre: 'Autre matériel',
} as const;
export type CategorieEquipement = keyof typeof LIBELLES_CATEGORIES_EQUIPEMENT;
export const CATEGORIES_EQUIPEMENT = Object.keys(LIBELLES_CATEGORIES_EQUIPEMENT) as CategorieEquipement[];

/** 1 comes first. */
export const LIBELLES_PRIORITES_EQUIPEMENT = { 1: 'Prioritaire', 2: 'Utile', 3: 'Souhaité' } as const;
export type PrioriteEquipement = keyof typeof LIBELLES_PRIORITES_EQUIPEMENT;
export const PRIORITES_EQUIPEMENT: readonly PrioriteEquipement[] = [1, 2, 3];

const TABLE = {
  brouillon: { transmettre: 'demandee' },
  demandee: {
    reprendre: 'brouillon',
    accorder: 'accordee',
    accorder_en_partie: 'accordee_en_partie',
    refuser: 'refusee',
  },
  accordee: { livrer: 'livree', accorder: 'accordee', accorder_en_partie: 'accordee_en_partie', refuser: 'refusee' },
  accordee_en_partie: {
    livrer: 'livree',
    accorder: 'accordee',
    accorder_en_partie: 'accordee_en_partie',
    refuser: 'refusee',
  },
  refusee: { accorder: 'accordee', accorder_en_partie: 'accordee_en_partie', refuser: 'refusee' },
  livree: { accorder: 'accordee', accorder_en_partie: 'accordee_en_partie' },
} as const;

/**
 * A need, from the school that writes it to the answer it gets. An answer may be corrected: what the collectivité
 * grants changes, and a delivery may be taken back.
 */
export const demandeEquipement = workflow(TABLE);

export type EtatDemande = EtatOf<typeof TABLE>;
export type TransitionDemande = TransitionOf<typeof TABLE>;
export const ETATS_DEMANDE: readonly EtatDemande[] = demandeEquipement.etats;

export const LIBELLES_ETATS_DEMANDE: Readonly<Record<EtatDemande, string>> = {
  brouillon: 'Brouillon',
  demandee: 'Transmise',
  accordee: 'Accordée',
  accordee_en_partie: 'Accordée en partie',
  refusee: 'Refusée',
  livree: 'Livrée',
};

/** What the SRANE may answer, with the transition that leads there. */
export const REPONSES_EQUIPEMENT = {
  accordee: 'accorder',
  accordee_en_partie: 'accorder_en_partie',
  refusee: 'refuser',
  livree: 'livrer',
} as const satisfies Partial<Record<EtatDemande, TransitionDemande>>;
export type ReponseEquipement = keyof typeof REPONSES_EQUIPEMENT;
export const LIBELLES_REPONSES_EQUIPEMENT: Readonly<Record<ReponseEquipement, string>> = {
  accordee: 'Accordée',
  accordee_en_partie: 'Accordée en partie',
  refusee: 'Refusée, avec la raison',
  livree: 'Livrée',
};

/**
 * The collectivité that equips schools of these types, proposed when a campaign is written: the Région for lycées, the
 * Département for collèges; empty for another mix. The label stays free.
 */
export function proposeCollectivite(types: readonly TypeEtablissement[]): string {
  if (types.length === 0) return '';
  if (types.every((type) => type === 'college')) return 'Département';
  return types.every((type) => type.startsWith('lycee')) ? 'Région' : '';
}

/** Whether a campaign takes requests on a day, both ends included. */
export function isCampagneOuverte(campagne: { ouverteLe: string; closeLe: string }, jour: string): boolean {
  return campagne.ouverteLe <= jour && jour <= campagne.closeLe;
}
