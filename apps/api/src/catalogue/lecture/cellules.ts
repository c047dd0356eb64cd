import {
  type Annee,
  echeanceOf,
  firstDayOf,
  isIsoDate,
  lastDayOf,
  parseApplicabilite,
  type RegleApplicabilite,
  TERMES_APPLICABILITE,
} from '@focale/domaine';
import type { AnomalieDeCatalogue } from './catalogue-refuse.js';
import { readJourDeTableur } from './read-jour-de-tableur.js';
import type { LigneBrute } from './read-table.js';
import type { Mots } from './vocabulaire.js';

const CLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOIS_JOUR = /^(\d{2})-(\d{2})$/;
/** Control characters and halves of characters, which neither a workbook nor the database takes. */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;
const MAX_LISTE = 20;
const MAX_ELEMENT = 200;

/** Reads the cells of one line and notes what is wrong instead of stopping at the first fault. */
export class Cellules {
  constructor(
    private readonly ligne: LigneBrute,
    private readonly anomalies: AnomalieDeCatalogue[],
  ) {}

  refuse(colonne: string, motif: string): void {
    this.anomalies.push({ ligne: this.ligne.numero, colonne, motif });
  }

  /** The cell as a spreadsheet would give it back: no blanks around, line breaks `\n`, empty when it is. */
  read(colonne: string, max = Infinity): string {
    const texte = (this.ligne.cellules[colonne] ?? '')
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\r\n?/g, '\n')
      .replace(INVISIBLES, '')
      .trim();
    if (texte.length > max) this.refuse(colonne, `${texte.length} caractères : ${max} au plus`);
    return texte;
  }

  readOptionnel(colonne: string, max?: number): string | null {
    return this.read(colonne, max) || null;
  }

  readTexte(colonne: string, max?: number): string {
    const valeur = this.read(colonne, max);
    if (!valeur) this.refuse(colonne, 'texte absent');
    return valeur;
  }

  readTexteFacultatif(colonne: string, max: number): string {
    return this.read(colonne, max);
  }

  readListe(colonne: string): string[] {
    const valeurs = this.read(colonne)
      .split('|')
      .map((valeur) => valeur.trim())
      .filter((valeur) => valeur !== '');
    if (valeurs.length > MAX_LISTE) this.refuse(colonne, `${valeurs.length} éléments : ${MAX_LISTE} au plus`);
    const long = valeurs.find((valeur) => valeur.length > MAX_ELEMENT);
    if (long) this.refuse(colonne, `« ${long.slice(0, 40)}… » : ${MAX_ELEMENT} caractères au plus`);
    return valeurs;
  }

  /** Lower case words joined by hyphens: a key is part of addresses and of proofs. */
  readCle(colonne: string): string {
    const valeur = this.readTexte(colonne, 80);
    if (valeur && !CLE.test(valeur)) this.refuse(colonne, `« ${valeur} » : minuscules, chiffres et tirets seulement`);
    return valeur;
  }

  /** `MM-JJ`, a day that exists every year: 29 February is refused. */
  readMoisJour(colonne: string): string {
    const valeur = this.read(colonne);
    const lu = MOIS_JOUR.exec(valeur);
    const jour = lu && new Date(Date.UTC(2025, Number(lu[1]) - 1, Number(lu[2])));
    if (jour?.toISOString().slice(5, 10) !== valeur) this.refuse(colonne, `« ${valeur} » n'est pas une date MM-JJ`);
    return valeur;
  }

  /** A day of the school year, `AAAA-MM-JJ`; a spreadsheet may give it in its own ways, or as `MM-JJ`. */
  readJour(colonne: string, annee: Annee): string {
    const valeur = this.read(colonne);
    const jour = readJourDeTableur(valeur, (moisJour) => echeanceOf(annee, moisJour));
    if (jour === undefined || !isIsoDate(jour))
      this.refuse(colonne, valeur ? `« ${valeur} » n'est pas une date : écrivez JJ/MM/AAAA` : 'date absente');
    else if (jour < firstDayOf(annee) || jour > lastDayOf(annee))
      this.refuse(colonne, `« ${valeur} » n'est pas un jour de l'année scolaire ${annee}`);
    return jour ?? valeur;
  }

  /** One of the words of a vocabulary; any other is refused and gives the first code, which nobody will read. */
  readChoix<T>(colonne: string, vocabulaire: Mots<T>): T {
    const valeur = this.read(colonne);
    const code = vocabulaire.get(valeur);
    if (code !== undefined) return code;
    const connus = [...vocabulaire.keys()].filter((mot) => mot !== '').join(', ');
    this.refuse(colonne, `« ${valeur} » est inconnu ; valeurs admises : ${connus}`);
    return vocabulaire.values().next().value as T;
  }

  readApplicabilite(colonne: string): RegleApplicabilite {
    const valeur = this.read(colonne);
    const regle = parseApplicabilite(valeur);
    if (regle === undefined)
      this.refuse(
        colonne,
        `« ${valeur} » est inconnu ; valeurs admises, à réunir par + : ${TERMES_APPLICABILITE.join(', ')}`,
      );
    return regle ?? 'tous';
  }

  readFonction(colonne: string, connues: Readonly<Record<string, string>>): string {
    const valeur = this.readTexte(colonne, 40);
    if (valeur && !Object.hasOwn(connues, valeur)) this.refuse(colonne, nameInconnue(valeur, connues));
    return valeur;
  }

  readFonctions(colonne: string, connues: Readonly<Record<string, string>>): string[] {
    const valeurs = this.readListe(colonne);
    const inconnues = valeurs.filter((valeur) => !Object.hasOwn(connues, valeur));
    if (inconnues.length > 0) this.refuse(colonne, nameInconnue(inconnues.join(', '), connues));
    return valeurs;
  }

  readFait(colonne: string, faits: ReadonlySet<string>): string | null {
    const valeur = this.readOptionnel(colonne);
    if (valeur && !faits.has(valeur)) this.refuse(colonne, `le fait « ${valeur} » est inconnu`);
    return valeur;
  }
}

const nameInconnue = (valeur: string, connues: Readonly<Record<string, string>>): string =>
  `la fonction « ${valeur} » est inconnue ; valeurs admises : ${Object.keys(connues).join(', ')}`;
