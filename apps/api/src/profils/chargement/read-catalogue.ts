import type { CertitudeDate, GenreDate, NiveauContact, StatutContact } from '@focale/domaine';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CATALOGUES = new URL('../../../../../catalogues/', import.meta.url);

/** A contact of the catalogue; an empty cell is null. */
export interface ContactDuCatalogue {
  readonly academie: string;
  readonly code: string;
  readonly perimetre: string;
  readonly departement: string | null;
  readonly type: NiveauContact | null;
  readonly domaine: string;
  readonly service: string;
  readonly canal: string;
  readonly adresse: string | null;
  readonly condition: string | null;
  readonly statut: StatutContact;
  readonly edition: string | null;
  readonly remarque: string | null;
}

/** A resource that the film names. */
export interface RessourceDuCatalogue {
  readonly titre: string;
  readonly adresse: string | null;
  readonly edition: string | null;
  readonly themes: readonly string[];
  readonly remarque: string | null;
}

/** A dated fact of one school year. */
export interface DateDuCatalogue {
  readonly annee: number;
  readonly genre: GenreDate;
  readonly intitule: string;
  readonly debut: string;
  readonly fin: string;
  readonly public: string | null;
  readonly type: NiveauContact | null;
  readonly zone: string | null;
  readonly certitude: CertitudeDate;
  readonly source: string | null;
}

type Cellules = Readonly<Record<string, string | null>>;

/** Contacts and support channels of every académie that has some. */
export function readContacts(): ContactDuCatalogue[] {
  return readLignes('contacts.csv') as unknown as ContactDuCatalogue[];
}

/** Resources for every académie. */
export function readRessources(): RessourceDuCatalogue[] {
  return readLignes('ressources.csv').map((ligne) => ({
    ...(ligne as unknown as RessourceDuCatalogue),
    themes: (ligne['themes'] ?? '').split('|').filter(Boolean),
  }));
}

/** Dates for every académie. */
export function readDates(): DateDuCatalogue[] {
  return readLignes('dates.csv').map((ligne) => ({
    ...(ligne as unknown as DateDuCatalogue),
    annee: Number(ligne['annee']?.slice(0, 4)),
  }));
}

function readLignes(fichier: string): Cellules[] {
  const texte = readFileSync(fileURLToPath(new URL(fichier, CATALOGUES)), 'utf8');
  const lignes: Record<string, string>[] = parse(texte, {
    delimiter: ';',
    bom: true,
    columns: true,
    trim: true,
    skip_empty_lines: true,
  });
  return lignes.map((ligne) => Object.fromEntries(Object.entries(ligne).map(([nom, texte]) => [nom, texte || null])));
}
