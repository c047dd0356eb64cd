import type { EtablissementLu } from '../annuaire/classify-row.js';

/** Fields of a school that an import writes: the column of `etablissements` and its type. */
const CHAMPS = {
  nom: ['nom', 'text'],
  type: ['type', 'text'],
  nature: ['nature', 'smallint'],
  adresse: ['adresse', 'text'],
  codePostal: ['code_postal', 'text'],
  codeCommune: ['code_commune', 'text'],
  commune: ['commune', 'text'],
  departement: ['departement', 'text'],
  academie: ['academie', 'text'],
  region: ['region', 'text'],
  telephone: ['telephone', 'text'],
  courriel: ['courriel', 'text'],
  latitude: ['latitude', 'double precision'],
  longitude: ['longitude', 'double precision'],
  etat: ['etat', 'text'],
  dateOuverture: ['date_ouverture', 'date'],
  ulis: ['ulis', 'boolean'],
  segpa: ['segpa', 'boolean'],
  postBac: ['post_bac', 'boolean'],
  greta: ['greta', 'boolean'],
  voieGenerale: ['voie_generale', 'boolean'],
  voieTechnologique: ['voie_technologique', 'boolean'],
  voieProfessionnelle: ['voie_professionnelle', 'boolean'],
  educationPrioritaire: ['education_prioritaire', 'text'],
  bassin: ['bassin', 'text'],
  bassinLibelle: ['bassin_libelle', 'text'],
  recherche: ['recherche', 'text'],
} as const satisfies Partial<Record<keyof EtablissementLu | 'recherche', readonly [string, string]>>;

/** Fields that only serve the import: labels of the territories, and what merges the rows of one UAI. */
const CHAMPS_DE_LECTURE = {
  departementLibelle: 'text',
  academieLibelle: 'text',
  regionLibelle: 'text',
  siret: 'text',
  mere: 'text',
  annexe: 'boolean',
  plusieursLignes: 'boolean',
} as const satisfies Partial<Record<keyof EtablissementLu, string>>;

/** Columns of the staging table, under the names of `EtablissementLu`. Dates stay text: they are read back as they were. */
export const COLONNES_DE_LIGNE = [
  'ligne integer',
  'uai char(8)',
  ...Object.entries(CHAMPS).map(([champ, [, type]]) => `"${champ}" ${type === 'date' ? 'text' : type}`),
  ...Object.entries(CHAMPS_DE_LECTURE).map(([champ, type]) => `"${champ}" ${type}`),
].join(', ');

const colonnes = (prefixe: string): string =>
  Object.values(CHAMPS)
    .map(([colonne]) => `${prefixe}${colonne}`)
    .join(', ');

/** Writes the staged schools where something changed; one row: how many were created, how many changed. */
export const SQL_ETABLISSEMENTS = `
  with ecrits as (
    insert into etablissements as e (uai, ${colonnes('')})
    select l.uai, ${Object.entries(CHAMPS)
      .map(([champ, [, type]]) => `l."${champ}"${type === 'date' ? '::date' : ''}`)
      .join(', ')}
    from lignes_annuaire l order by l.uai
    on conflict (uai) do update set ${Object.values(CHAMPS)
      .map(([colonne]) => `${colonne} = excluded.${colonne}`)
      .join(', ')}, modifie_le = maintenant()
    where e.origine = 'annuaire' and (${colonnes('e.')}) is distinct from (${colonnes('excluded.')})
    returning (xmax = 0) as cree
  )
  select count(*) filter (where cree)::int as crees, count(*) filter (where not cree)::int as modifies from ecrits`;
