import type { TypeEtablissement } from './etablissement.js';

/** What a contact or a support channel is about, in the order of the screens. */
export const LIBELLES_DOMAINES_CONTACT = {
  accompagnement: 'Accompagnement de proximité',
  pilotage: 'Pilotage du numérique',
  equipement_maintenance: 'Équipement et maintenance',
  reseau: 'Réseau et accès à Internet',
  ent: 'ENT',
  ressources_gar_ent: 'Ressources numériques et GAR',
  pix: 'Pix',
  rgpd: 'Protection des données',
  messagerie: 'Messagerie',
  portail: 'Portail de l’académie',
  outils: 'Outils',
  site_web: 'Site web de l’établissement',
  formation: 'Formation',
  animation: 'Animation du réseau et actualités',
} as const;
export type DomaineContact = keyof typeof LIBELLES_DOMAINES_CONTACT;
export const DOMAINES_CONTACT = Object.keys(LIBELLES_DOMAINES_CONTACT) as DomaineContact[];

/** How it is reached. */
export const LIBELLES_CANAUX = {
  courriel: 'Courriel',
  telephone: 'Téléphone',
  plateforme: 'Plateforme de demandes',
  application: 'Application',
  portail: 'Portail',
  site: 'Site',
  formulaire: 'Formulaire',
  forum: 'Forum',
  liste: 'Liste de diffusion',
  lettre: 'Lettre d’information',
  espace: 'Espace de partage',
} as const;
export type Canal = keyof typeof LIBELLES_CANAUX;
export const CANAUX = Object.keys(LIBELLES_CANAUX) as Canal[];

/** How sure it is; only an `actif` one is ever made into a link. */
export const LIBELLES_STATUTS_CONTACT = {
  actif: 'Actif',
  a_confirmer: 'À confirmer',
  a_corriger: 'Adresse probablement erronée',
  fonction_seule: 'Fonction seule',
  adresse_absente: 'Adresse absente',
} as const;
export type StatutContact = keyof typeof LIBELLES_STATUTS_CONTACT;
export const STATUTS_CONTACT = Object.keys(LIBELLES_STATUTS_CONTACT) as StatutContact[];

/** What the reader should do about a doubt, in French; nothing for a sure contact. */
export const EXPLICATIONS_STATUTS_CONTACT: Readonly<Record<StatutContact, string | null>> = {
  actif: null,
  a_confirmer: 'Vient d’un document ancien : à confirmer auprès du SRANE avant de s’en servir.',
  a_corriger: 'L’adresse imprimée est probablement erronée : demandez la bonne au SRANE.',
  fonction_seule: 'Seule la fonction est connue ici : demandez l’adresse au SRANE.',
  adresse_absente: 'L’adresse n’est pas encore renseignée.',
};

export const LIBELLES_PERIMETRES_CONTACT = {
  national: 'National',
  region_academique: 'Région académique',
  region: 'Région',
  academie: 'Académie',
  departement: 'Département',
} as const;
export type PerimetreContact = keyof typeof LIBELLES_PERIMETRES_CONTACT;
export const PERIMETRES_CONTACT = Object.keys(LIBELLES_PERIMETRES_CONTACT) as PerimetreContact[];

/** Level that a contact is for; none: every school. */
export const LIBELLES_NIVEAUX_CONTACT = { college: 'Collèges', lycee: 'Lycées et EREA' } as const;
export type NiveauContact = keyof typeof LIBELLES_NIVEAUX_CONTACT;
export const NIVEAUX_CONTACT = Object.keys(LIBELLES_NIVEAUX_CONTACT) as NiveauContact[];

/** Contacts follow who runs the buildings and the network: the département for a collège, the région for all others. */
export function niveauDeContact(type: TypeEtablissement): NiveauContact {
  return type === 'college' ? 'college' : 'lycee';
}

/** Stands for the UAI of the reader's school in an address (`ce.<UAI>@…`). */
export const GABARIT_UAI = '<UAI>';

export function fillGabarit(adresse: string, uai: string): string {
  return adresse.replaceAll(GABARIT_UAI, uai);
}

/** Whether the text is a web address that may be opened: http or https, nothing else. */
export function isAdresseWeb(adresse: string): boolean {
  return /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?([/?#]\S*)?$/i.test(adresse);
}

/** Whether the text is a mail address, or the model of one. */
export function isAdresseCourriel(adresse: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(adresse);
}

/** Where a contact may be opened: `https:`, `http:`, `mailto:` or `tel:`; null as soon as anything is doubtful. */
export function linkOfContact(contact: {
  readonly statut: StatutContact;
  readonly adresse: string | null;
}): string | null {
  const { statut, adresse } = contact;
  if (statut !== 'actif' || adresse === null || adresse.includes(GABARIT_UAI)) return null;
  if (isAdresseWeb(adresse)) return adresse;
  if (isAdresseCourriel(adresse)) return `mailto:${adresse}`;
  return /^0\d( ?\d\d){4}$/.test(adresse) ? `tel:${adresse.replaceAll(' ', '')}` : null;
}

/**
 * Whether a mail address looks like that of a person (`prenom.nom@…`) rather than of a function. A guess, to warn: it
 * refuses nothing.
 */
export function isAdresseNominative(adresse: string): boolean {
  return /^(?!ce\.)\p{L}[\p{L}-]+\.\p{L}[\p{L}-]+@/iu.test(adresse);
}

/** Where a resource stands for whoever looks for it. */
export const LIBELLES_ETATS_RESSOURCE = {
  active: 'Vérifiée',
  a_verifier: 'À vérifier',
  sans_adresse: 'Sans adresse',
  morte: 'Lien mort',
} as const;
export type EtatRessource = keyof typeof LIBELLES_ETATS_RESSOURCE;
export const ETATS_RESSOURCE = Object.keys(LIBELLES_ETATS_RESSOURCE) as EtatRessource[];

/** After how many months a resource must be looked at again, until the académie says otherwise. */
export const MOIS_DE_VERIFICATION = 6;

/** Title as it is matched: without case, accents, typographic apostrophes, nor spaces at the ends or in double. */
export function buildCleRessource(titre: string): string {
  return titre.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

interface RessourceJugee {
  readonly adresse: string | null;
  readonly morte: boolean;
  /** Day on which somebody last opened it. */
  readonly verifieeLe: string | null;
}

/** State of a resource on a day, when it must be looked at again every `mois` months. */
export function evaluateRessource(ressource: RessourceJugee, aujourdhui: string, mois: number): EtatRessource {
  const { adresse, morte, verifieeLe } = ressource;
  if (adresse === null) return 'sans_adresse';
  if (morte) return 'morte';
  return verifieeLe !== null && addMonths(verifieeLe, mois) >= aujourdhui ? 'active' : 'a_verifier';
}

/** The same day `mois` months later, or the last day of that month when it has no such day. */
function addMonths(date: string, mois: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + mois;
  const [annee, rang] = [Math.floor(total / 12), (total % 12) + 1];
  const dernier = new Date(Date.UTC(annee, rang, 0)).getUTCDate();
  const jour = Math.min(Number(date.slice(8)), dernier);
  return `${annee}-${String(rang).padStart(2, '0')}-${String(jour).padStart(2, '0')}`;
}

/** Dates that somebody decides every year: entered, never computed. */
export const LIBELLES_GENRES_DATE = {
  certification_pix: 'Certification Pix',
  safer_internet_day: 'Safer Internet Day',
  conseil_administration: 'Conseil d’administration',
  vacances: 'Vacances scolaires',
  autre: 'Autre date',
} as const;
export type GenreDate = keyof typeof LIBELLES_GENRES_DATE;
export const GENRES_DATE = Object.keys(LIBELLES_GENRES_DATE) as GenreDate[];

export const LIBELLES_ZONES_VACANCES = { A: 'Zone A', B: 'Zone B', C: 'Zone C' } as const;
export type ZoneVacances = keyof typeof LIBELLES_ZONES_VACANCES;
export const ZONES_VACANCES = Object.keys(LIBELLES_ZONES_VACANCES) as ZoneVacances[];

export const LIBELLES_CERTITUDES_DATE = { source: 'Selon la source', a_verifier: 'À vérifier' } as const;
export type CertitudeDate = keyof typeof LIBELLES_CERTITUDES_DATE;
export const CERTITUDES_DATE = Object.keys(LIBELLES_CERTITUDES_DATE) as CertitudeDate[];

/** Académies of Bordeaux, Poitiers and Limoges. No official text was read: shown « à vérifier ». */
const ZONES: ReadonlyMap<string, ZoneVacances> = new Map([
  ['04', 'A'],
  ['13', 'A'],
  ['22', 'A'],
]);

/** Zone of the school holidays proposed for an académie; null when none is known. */
export function findZoneVacances(academie: string): ZoneVacances | null {
  return ZONES.get(academie) ?? null;
}
