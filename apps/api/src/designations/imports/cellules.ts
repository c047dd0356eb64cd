import { type Domaine, DOMAINES, DESCRIPTIONS_FONCTIONS, isTauxImp } from '@focale/domaine';
import { readDate, simplify } from '../../etablissements/index.js';
import type { NatureCompensation } from '../mandat.entity.js';

const JOUR_MS = 86_400_000;
/** Day zero of the dates of a spreadsheet. */
const ORIGINE = Date.UTC(1899, 11, 30);

/** A day, as a text or as the number under which a spreadsheet keeps it; null when it cannot be one. */
export function readJour(cellule: string): string | null {
  if (/^[4-6]\d{4}$/.test(cellule)) return new Date(ORIGINE + Number(cellule) * JOUR_MS).toISOString().slice(0, 10);
  return readDate(cellule);
}

const OUI = ['OUI', 'O', 'X', '1', 'VRAI', 'TRUE', 'SIGNEE', 'SIGNE', 'FAIT'];
const NON = ['NON', 'N', '0', 'FAUX', 'FALSE', 'AUCUNE', 'AUCUN', 'SANS', 'PAS ENCORE', 'EN COURS', 'NON SIGNEE'];

/** Yes or no, in the words of spreadsheets; undefined for anything else. */
export function readOuiNon(cellule: string): boolean | undefined {
  const mot = simplify(cellule);
  return OUI.includes(mot) ? true : NON.includes(mot) ? false : undefined;
}

const IMP = ['IMP', 'INDEMNITE', 'INDEMNITE POUR MISSION PARTICULIERE'];
const ALLEGEMENT = ['ALLEGEMENT', 'ALLEGEMENT DE SERVICE', 'DECHARGE', 'DECHARGE DE SERVICE'];
const HEURES = /^\d+([ .,]\d+)?\s*h(eures?)?$/i;

/** Nature of a compensation; a yes, or hours, means an allègement only under a header that says so. */
export function readNature(cellule: string, entete: string): NatureCompensation | undefined {
  const mot = simplify(cellule);
  if (IMP.includes(mot)) return 'imp';
  if (ALLEGEMENT.includes(mot) || HEURES.test(cellule)) return 'allegement';
  const reponse = readOuiNon(cellule);
  if (reponse === false) return 'aucune';
  return reponse === true && /ALLEGEMENT|DECHARGE/.test(simplify(entete)) ? 'allegement' : undefined;
}

/** One of the five rates, in centimes; null when the cell is no rate. */
export function readTaux(cellule: string): number | null {
  const texte = cellule.replace(/[\s€]|euros?/gi, '').replace(',', '.');
  if (!/^\d+(\.\d{1,2})?$/.test(texte)) return null;
  const centimes = Math.round(Number(texte) * 100);
  return isTauxImp(centimes) ? centimes : null;
}

const SYNONYMES: Readonly<Record<Domaine, readonly string[]>> = {
  conseiller: ['conseil', 'conseils'],
  accompagner: ['accompagnement'],
  administrer: ['administration'],
  equipement: ['equipements', 'maintenance', 'équipement et maintenance'],
};

const PAR_MOT: ReadonlyMap<string, Domaine> = new Map(
  DOMAINES.flatMap((domaine) =>
    [domaine, DESCRIPTIONS_FONCTIONS[domaine].libelle, ...SYNONYMES[domaine]].map((mot): [string, Domaine] => [
      simplify(mot),
      domaine,
    ]),
  ),
);

/** Domains named in a cell, in the order of the guides, and the words that name none. */
export function readDomaines(cellule: string): { domaines: Domaine[]; inconnus: string[] } {
  const mots = cellule
    .split(/[,;/|+\n]/)
    .map((mot) => mot.trim())
    .filter((mot) => mot !== '');
  const lus = mots.map((mot) => PAR_MOT.get(simplify(mot)));
  return {
    domaines: DOMAINES.filter((domaine) => lus.includes(domaine)),
    inconnus: mots.filter((_, rang) => lus[rang] === undefined),
  };
}
