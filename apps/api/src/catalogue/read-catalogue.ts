import { type Annee, formatAnnee, previousAnnee, CODES_DE_FAITS, startOfAnnee } from '@focale/domaine';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type AttenduDuCatalogue,
  carryOverFilm,
  CatalogueRefuse,
  COLONNES_OBLIGATOIRES,
  type LigneDeFilm,
  readAttendusCsv,
  readFilmCsv,
  readLignes,
  readTable,
} from './lecture/index.js';

const CATALOGUES = new URL('../../../../catalogues/', import.meta.url);
const PREMIERE_ANNEE = 2025;

/** The film of a year: its own file when there is one, else that of the year before carried over. @throws CatalogueRefuse */
export function readFilmOf(annee: number): LigneDeFilm[] {
  const nom = formatAnnee(annee);
  const fichier = fileURLToPath(new URL(`film/${nom}.csv`, CATALOGUES));
  if (existsSync(fichier)) return readFilmCsv(readFileSync(fichier, 'utf8'), CODES_DE_FAITS);
  if (annee <= PREMIERE_ANNEE) return [];
  return carryOverFilm(readFilmOf(startOfAnnee(previousAnnee(nom))), nom);
}

/** What an académie expects of its schools, by default. @throws CatalogueRefuse */
export function readAttendus(): AttenduDuCatalogue[] {
  return readAttendusCsv(readFileSync(fileURLToPath(new URL('attendus.csv', CATALOGUES)), 'utf8'), CODES_DE_FAITS);
}

/** Lines that the guides ask for and the film forgets, with their deadlines in a year; their codes are still to be given. @throws CatalogueRefuse */
export function readHorsFilm(annee: Annee): LigneDeFilm[] {
  const texte = readFileSync(fileURLToPath(new URL('hors-film.csv', CATALOGUES)), 'utf8');
  const { lignes, anomalies } = readLignes(readTable(texte, COLONNES_OBLIGATOIRES), { faits: CODES_DE_FAITS, annee });
  if (anomalies.length > 0) throw new CatalogueRefuse(anomalies);
  return lignes;
}
