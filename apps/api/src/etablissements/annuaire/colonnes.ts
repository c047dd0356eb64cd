/**
 * Columns read from the directory, under their technical names of 2026. A column of another name keeps its meaning when
 * it only differs by case, spaces, underscores or accents (`Code postal`, `Code_Postal`, `code_postal`).
 */
export const COLONNES = [
  'identifiant_de_l_etablissement',
  'nom_etablissement',
  'type_etablissement',
  'statut_public_prive',
  'adresse_1',
  'adresse_2',
  'adresse_3',
  'code_postal',
  'code_commune',
  'nom_commune',
  'code_departement',
  'code_academie',
  'code_region',
  'libelle_departement',
  'libelle_academie',
  'libelle_region',
  'voie_generale',
  'voie_technologique',
  'voie_professionnelle',
  'telephone',
  'mail',
  'ulis',
  'segpa',
  'lycee_agricole',
  'lycee_militaire',
  'post_bac',
  'appartenance_education_prioritaire',
  'greta',
  'siren_siret',
  'code_type_contrat_prive',
  'latitude',
  'longitude',
  'date_ouverture',
  'etat',
  'ministere_tutelle',
  'multi_uai',
  'code_nature',
  'etablissement_mere',
  'type_rattachement_etablissement_mere',
  'code_bassin_formation',
  'libelle_bassin_formation',
] as const;

export type Colonne = (typeof COLONNES)[number];

/** Without one of these, the file is not the directory. Every layout since 2023 has them all. */
export const COLONNES_OBLIGATOIRES: readonly Colonne[] = [
  'identifiant_de_l_etablissement',
  'nom_etablissement',
  'type_etablissement',
  'statut_public_prive',
  'nom_commune',
  'code_departement',
  'code_academie',
  'code_region',
];

/** Columns that changed name between two layouts, by their simplified former name. */
const ANCIENS_NOMS: readonly (readonly [string, Colonne])[] = [['etablissementmultilignes', 'multi_uai']];

function simplify(entete: string): string {
  return entete
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const PAR_NOM_SIMPLIFIE: ReadonlyMap<string, Colonne> = new Map([
  ...COLONNES.map((colonne): [string, Colonne] => [simplify(colonne), colonne]),
  ...ANCIENS_NOMS,
]);

/** Column that each header stands for; undefined for those not read, and for the second of two alike. */
export function findColonnes(entetes: readonly string[]): (Colonne | undefined)[] {
  const vues = new Set<Colonne>();
  return entetes.map((entete) => {
    const colonne = PAR_NOM_SIMPLIFIE.get(simplify(entete));
    if (colonne === undefined || vues.has(colonne)) return undefined;
    vues.add(colonne);
    return colonne;
  });
}
