/** In which form the commission numérique sits: on its own, or the conseil pédagogique holds its role. */
export const MODALITES_COMMISSION = ['ad_hoc', 'conseil_pedagogique'] as const;

export type ModaliteCommission = (typeof MODALITES_COMMISSION)[number];

export const LIBELLES_MODALITES_COMMISSION: Readonly<Record<ModaliteCommission, string>> = {
  ad_hoc: 'Commission propre à l’établissement',
  conseil_pedagogique: 'Conseil pédagogique, qui en tient lieu',
};

/** Label given to a commission when the school gives none. */
export const LIBELLE_USUEL_COMMISSION = 'Commission numérique';

/** In what quality somebody sits, in the order in which members are shown. */
export const QUALITES_COMMISSION = [
  'direction',
  'rrupn',
  'gestionnaire',
  'enseignant',
  'documentaliste',
  'cpe',
  'admin_ent',
  'responsable_gar',
  'referent_pix',
  'ddfpt',
  'eleves',
  'parents',
  'collectivite',
  'autre',
] as const;

export type QualiteCommission = (typeof QUALITES_COMMISSION)[number];

export const LIBELLES_QUALITES_COMMISSION: Readonly<Record<QualiteCommission, string>> = {
  direction: 'Direction',
  rrupn: 'RRUPN',
  gestionnaire: 'Gestionnaire ou agent comptable',
  enseignant: 'Enseignant',
  documentaliste: 'Professeur documentaliste',
  cpe: 'Conseiller principal d’éducation',
  admin_ent: 'Administrateur de l’ENT',
  responsable_gar: 'Responsable d’affectation du GAR',
  referent_pix: 'Référent Pix',
  ddfpt: 'Directeur délégué aux formations (DDFPT)',
  eleves: 'Élèves élus',
  parents: 'Parents élus',
  collectivite: 'Représentant de la collectivité',
  autre: 'Autre membre',
};

/** Pupils and parents are counted, never named. */
export function isQualiteAnonyme(qualite: QualiteCommission): boolean {
  return qualite === 'eleves' || qualite === 'parents';
}

/** A quality usually found in a commission. */
export interface PlaceUsuelle {
  readonly qualite: QualiteCommission;
  /** Sits without being named: the direction and the RRUPN. */
  readonly deDroit: boolean;
  /** Only where the school has or wishes it: its absence is not a lack. */
  readonly facultative: boolean;
}

/**
 * Usual composition. No text imposes it: académies recommend it (source: RRUPN guides of Limoges 2023 and 2025, guide of
 * Bordeaux). An ENT administrator only sits where there is an ENT; pupils and parents « éventuellement ».
 */
export const COMPOSITION_USUELLE_COMMISSION: readonly PlaceUsuelle[] = [
  { qualite: 'direction', deDroit: true, facultative: false },
  { qualite: 'rrupn', deDroit: true, facultative: false },
  { qualite: 'gestionnaire', deDroit: false, facultative: false },
  { qualite: 'enseignant', deDroit: false, facultative: false },
  { qualite: 'documentaliste', deDroit: false, facultative: false },
  { qualite: 'cpe', deDroit: false, facultative: false },
  { qualite: 'responsable_gar', deDroit: false, facultative: false },
  { qualite: 'admin_ent', deDroit: false, facultative: true },
  { qualite: 'parents', deDroit: false, facultative: true },
  { qualite: 'eleves', deDroit: false, facultative: true },
];

/** Whether the place is filled: by right, or by a member of that quality. */
export function isPlaceOccupee({ qualite, deDroit }: PlaceUsuelle, presentes: ReadonlySet<string>): boolean {
  return deDroit || presentes.has(qualite);
}

/** Qualities of the usual composition that nobody holds yet, the optional ones left out. */
export function listQualitesManquantes(presentes: ReadonlySet<string>): QualiteCommission[] {
  return COMPOSITION_USUELLE_COMMISSION.filter((place) => !place.facultative && !isPlaceOccupee(place, presentes)).map(
    ({ qualite }) => qualite,
  );
}
