import { computeUaiLetter } from '@focale/domaine';

const ENTETES = [
  'Identifiant_de_l_etablissement',
  'Nom_etablissement',
  'Type_etablissement',
  'Statut_public_prive',
  'Nom_commune',
  'Code_departement',
  'Code_academie',
  'Code_region',
  'Libelle_departement',
  'Libelle_academie',
  'Libelle_region',
  'ministere_tutelle',
  'code_nature',
  'etat',
  'ULIS',
  'latitude',
  'longitude',
  'etablissement_mere',
  'type_rattachement_etablissement_mere',
] as const;

type Cellules = Partial<Record<(typeof ENTETES)[number], string>>;

/** UAI of a fictitious school, valid, of the non-existent département 098. */
export function buildUai(rang: number): string {
  const numero = `098${String(rang).padStart(4, '0')}`;
  return numero + computeUaiLetter(numero);
}

/** One row of the directory: a public collège of Guéret, but for what is given. */
export function buildLigne(rang: number, cellules: Cellules = {}): string {
  const defaut: Cellules = {
    Identifiant_de_l_etablissement: buildUai(rang),
    Nom_etablissement: `Collège fictif ${rang}`,
    Type_etablissement: 'Collège',
    Statut_public_prive: 'Public',
    Nom_commune: 'Guéret',
    Code_departement: '023',
    Code_academie: '22',
    Code_region: '75',
    Libelle_departement: 'Creuse',
    Libelle_academie: 'Limoges',
    Libelle_region: 'Nouvelle-Aquitaine',
    ministere_tutelle: "MINISTERE DE L'EDUCATION NATIONALE",
    code_nature: '340',
    etat: 'OUVERT',
    latitude: '46.17',
    longitude: '1.87',
  };
  return ENTETES.map((entete) => cellules[entete] ?? defaut[entete] ?? '').join(';');
}

/** Row of another académie than that of `buildLigne`. */
export const buildLigneDeBordeaux = (rang: number, cellules: Cellules = {}): string =>
  buildLigne(rang, {
    Nom_commune: 'Pau',
    Code_departement: '064',
    Code_academie: '04',
    Libelle_departement: 'Pyrénées-Atlantiques',
    Libelle_academie: 'Bordeaux',
    ...cellules,
  });

/** A file of the directory. */
export function buildAnnuaire(...lignes: readonly string[]): string {
  return `${[ENTETES.join(';'), ...lignes].join('\n')}\n`;
}
