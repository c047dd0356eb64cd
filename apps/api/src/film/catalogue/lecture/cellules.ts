import type { AnomalieDeCatalogue } from './catalogue-refuse.js';
import type { LigneBrute } from './read-table.js';

const CLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOIS_JOUR = /^(\d{2})-(\d{2})$/;

/** Reads the cells of one line and notes what is wrong instead of stopping at the first fault. */
export class Cellules {
  constructor(
    private readonly ligne: LigneBrute,
    private readonly anomalies: AnomalieDeCatalogue[],
  ) {}

  refuse(colonne: string, motif: string): void {
    this.anomalies.push({ ligne: this.ligne.numero, colonne, motif });
  }

  /** The cell as it stands, empty when it is. */
  read(colonne: string): string {
    return this.ligne.cellules[colonne] ?? '';
  }

  readOptionnel(colonne: string): string | null {
    return this.read(colonne) || null;
  }

  readTexte(colonne: string): string {
    const valeur = this.read(colonne);
    if (!valeur) this.refuse(colonne, 'texte absent');
    return valeur;
  }

  readListe(colonne: string): string[] {
    const valeurs = this.read(colonne).split('|');
    return valeurs.map((valeur) => valeur.trim()).filter((valeur) => valeur !== '');
  }

  /** Lower case words joined by hyphens: a key is part of addresses and of proofs. */
  readCle(colonne: string): string {
    const valeur = this.readTexte(colonne);
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

  /** One of the words of a vocabulary; any other is refused and gives the first code, which nobody will read. */
  readChoix<T>(colonne: string, vocabulaire: ReadonlyMap<string, T>): T {
    const valeur = this.read(colonne);
    const code = vocabulaire.get(valeur);
    if (code !== undefined) return code;
    const connus = [...vocabulaire.keys()].filter((mot) => mot !== '').join(', ');
    this.refuse(colonne, `« ${valeur} » est inconnu ; valeurs admises : ${connus}`);
    return vocabulaire.values().next().value as T;
  }

  readFait(colonne: string, faits: ReadonlySet<string>): string | null {
    const valeur = this.readOptionnel(colonne);
    if (valeur && !faits.has(valeur)) this.refuse(colonne, `le fait « ${valeur} » est inconnu`);
    return valeur;
  }
}
