import {
  type Domaine,
  DOMAINES,
  firstDayOf,
  formatAnnee,
  formatDate,
  isUai,
  lastDayOf,
  parseUai,
} from '@focale/domaine';
import { isEmail } from 'class-validator';
import type { LigneDeTableur } from '../../socle/tableurs/index.js';
import type { NatureCompensation } from '../mandat.entity.js';
import { readDomaines, readJour, readNature, readOuiNon, readTaux } from './cellules.js';
import type { Champ } from './champs.js';
import { buildErreur, type CodeDeMotif, type Disposition, type ErreurDeLigne } from './erreurs-de-ligne.js';

/** A designation as a line states it. Dates are `AAAA-MM-JJ`. */
export interface DesignationLue {
  readonly ligne: number;
  readonly uai: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly discipline: string | null;
  readonly debut: string;
  readonly fin: string | null;
  readonly domaines: readonly Domaine[];
  readonly compensation: NatureCompensation | null;
  readonly tauxCentimes: number | null;
  readonly transmiseLe: string;
  readonly lettreSigneeLe: string | null;
}

/** What a line is read against. */
export interface ContexteDeLecture extends Disposition {
  readonly annee: number;
  readonly aujourdhui: string;
  readonly academie: string;
  /** Académie of each known school among those of the file. */
  readonly ecoles: ReadonlyMap<string, string>;
}

/** Functions of every RRUPN: what a file that names no domain means (source: RRUPN guides). */
const DOMAINES_USUELS: readonly Domaine[] = DOMAINES.filter((domaine) => domaine !== 'equipement');

/** Reads one line. It is a designation, or it has faults: all of those that can be told from the line alone. */
export function classifyLigne(
  ligne: LigneDeTableur,
  contexte: ContexteDeLecture,
): { lue?: DesignationLue; erreurs: readonly ErreurDeLigne[] } {
  const lecture = new Lecture(ligne, contexte);
  const lue = lecture.read();
  return lecture.erreurs.length > 0 ? { erreurs: lecture.erreurs } : { lue, erreurs: [] };
}

class Lecture {
  readonly erreurs: ErreurDeLigne[] = [];
  private readonly premier: string;
  private readonly dernier: string;
  /** Nothing about a year is signed or sent before the year that prepares it. */
  private readonly premierPossible: string;

  constructor(
    private readonly ligne: LigneDeTableur,
    private readonly contexte: ContexteDeLecture,
  ) {
    this.premier = firstDayOf(formatAnnee(contexte.annee));
    this.dernier = lastDayOf(formatAnnee(contexte.annee));
    this.premierPossible = firstDayOf(formatAnnee(contexte.annee - 1));
  }

  read(): DesignationLue {
    const uai = this.readUai();
    const nom = this.readTexte('nom', 80, 'nom_absent') ?? '';
    const prenom = this.readTexte('prenom', 80, 'prenom_absent') ?? '';
    const courriel = this.readCourriel();
    const discipline = this.readTexte('discipline', 120);
    const periode = this.readPeriode();
    const { compensation, tauxCentimes } = this.readCompensation();
    const transmiseLe = this.readPasse('transmiseLe');
    const lettreSigneeLe = this.readLettre(transmiseLe ?? this.min(periode.debut));
    return {
      ligne: this.ligne.ligne,
      uai,
      nom,
      prenom,
      courriel,
      discipline,
      ...periode,
      domaines: this.readDomaines(),
      compensation,
      tauxCentimes,
      transmiseLe: transmiseLe ?? this.contexte.aujourdhui,
      lettreSigneeLe,
    };
  }

  private readUai(): string {
    const brut = this.cell('uai');
    if (brut === '') return this.refuse('uai', 'uai_absent', '');
    const uai = parseUai(brut.replace(/\s/g, ''));
    if (uai === undefined || !isUai(uai)) return this.refuse('uai', 'uai_errone', '');
    const academie = this.contexte.ecoles.get(uai);
    if (academie === undefined) this.refuse('uai', 'uai_inconnu', '');
    else if (academie !== this.contexte.academie) this.refuse('uai', 'uai_autre_academie', '');
    return uai;
  }

  private readTexte(champ: Champ, limite: number, absent?: CodeDeMotif): string | null {
    const texte = this.cell(champ).replace(/\s+/g, ' ');
    if (texte === '') return absent ? this.refuse(champ, absent, null) : null;
    if (texte.length > limite) return this.refuse(champ, 'texte_trop_long', null, { limite: String(limite) });
    return texte;
  }

  private readCourriel(): string {
    const courriel = this.cell('courriel')
      .replace(/^mailto:/i, '')
      .toLowerCase();
    if (courriel === '') return this.refuse('courriel', 'courriel_absent', '');
    if (!isEmail(courriel) || courriel.length > 254) return this.refuse('courriel', 'courriel_errone', '');
    return courriel;
  }

  /** No start: the first of September, when missions begin. */
  private readPeriode(): { debut: string; fin: string | null } {
    const debut = this.readDate('debut', true) ?? `${this.contexte.annee}-09-01`;
    const fin = this.readDate('fin', true);
    if (fin !== null && fin < debut) this.refuse('fin', 'fin_avant_debut', null);
    return { debut, fin: fin === this.dernier ? null : fin };
  }

  private readCompensation(): { compensation: NatureCompensation | null; tauxCentimes: number | null } {
    const brut = this.cell('compensation');
    const texteDuTaux = this.cell('taux');
    const sansTaux = texteDuTaux === '' || readOuiNon(texteDuTaux) === false;
    const rang = this.contexte.colonnes.get('compensation');
    const nature = brut === '' ? null : readNature(brut, this.contexte.entetes[rang ?? -1] ?? '');
    if (nature === undefined) return this.refuse('compensation', 'compensation_inconnue', SANS_COMPENSATION);
    const tauxCentimes = sansTaux ? null : readTaux(texteDuTaux);
    if (!sansTaux && tauxCentimes === null) return this.refuse('taux', 'taux_inconnu', SANS_COMPENSATION);
    if (tauxCentimes === null && nature === 'imp') return this.refuse('taux', 'taux_absent', SANS_COMPENSATION);
    if (tauxCentimes !== null && nature === 'allegement')
      return this.refuse('compensation', 'imp_et_allegement', SANS_COMPENSATION, { autre: 'sur cette ligne' });
    // « Allègement : non » beside a rate is how files with two columns state an IMP.
    const allegementRefuse = nature === 'aucune' && tauxCentimes !== null;
    if (allegementRefuse && !/ALL|DECHARGE/i.test(this.contexte.entetes[rang ?? -1] ?? ''))
      return this.refuse('taux', 'taux_sans_imp', SANS_COMPENSATION);
    return { compensation: tauxCentimes === null ? nature : 'imp', tauxCentimes };
  }

  /** « Yes » says that the letter is signed, not when: it is dated from what is known of the mandate. */
  private readLettre(jourConnu: string): string | null {
    const brut = this.cell('lettreSignee');
    const reponse = brut === '' ? false : readOuiNon(brut);
    if (reponse !== undefined) return reponse ? jourConnu : null;
    if (readJour(brut) === null) return this.refuse('lettreSignee', 'lettre_illisible', null);
    return this.readPasse('lettreSignee');
  }

  private readDomaines(): readonly Domaine[] {
    const brut = this.cell('domaines');
    const { domaines, inconnus } = readDomaines(brut);
    const [domaine] = inconnus;
    if (domaine !== undefined) this.refuse('domaines', 'domaine_inconnu', null, { domaine: domaine.slice(0, 80) });
    return domaines.length === 0 ? DOMAINES_USUELS : domaines;
  }

  private readDate(champ: Champ, dansAnnee: boolean): string | null {
    const brut = this.cell(champ);
    if (brut === '') return null;
    const jour = readJour(brut);
    if (jour === null) return this.refuse(champ, 'date_illisible', null);
    if (dansAnnee && (jour < this.premier || jour > this.dernier)) {
      const bornes = { premier: formatDate(this.premier), dernier: formatDate(this.dernier) };
      return this.refuse(champ, 'date_hors_annee', null, bornes);
    }
    return jour;
  }

  /** A day that has been: a signature, a transmission. */
  private readPasse(champ: Champ): string | null {
    const jour = this.readDate(champ, false);
    if (jour !== null && jour > this.contexte.aujourdhui) return this.refuse(champ, 'date_a_venir', null);
    if (jour !== null && jour < this.premierPossible)
      return this.refuse(champ, 'date_trop_ancienne', null, { premier: formatDate(this.premierPossible) });
    return jour;
  }

  private min(jour: string): string {
    return jour < this.contexte.aujourdhui ? jour : this.contexte.aujourdhui;
  }

  private cell(champ: Champ): string {
    const rang = this.contexte.colonnes.get(champ);
    return rang === undefined ? '' : (this.ligne.cellules[rang] ?? '');
  }

  /** Notes the fault and gives back what the rest of the line is read with. */
  private refuse<T>(champ: Champ, code: CodeDeMotif, valeur: T, donnees: Readonly<Record<string, string>> = {}): T {
    const ou = { ligne: this.ligne.ligne, champ, valeur: this.cell(champ) };
    this.erreurs.push(buildErreur(this.contexte, ou, code, donnees));
    return valeur;
  }
}

const SANS_COMPENSATION = { compensation: null, tauxCentimes: null } as const;
