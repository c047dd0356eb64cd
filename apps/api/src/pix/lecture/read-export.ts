import { EDITIONS_PIX, LIBELLES_EDITIONS_PIX } from '@focale/domaine';
import { simplify } from '../../etablissements/index.js';
import { ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import { FichierRefuse, type LigneDeTableur, readTableur } from '../../socle/tableurs/index.js';
import type { ExportLu, LigneLue } from './export-lu.js';
import { type ColonnesPix, findColonnes } from './find-colonnes.js';
import { readOui, readPix, readRatio, readStatut } from './read-valeur.js';

/** A campaign of the largest school holds in it; a session too. */
const MAX_LIGNES = 20_000;
/** Lines among which the header is looked for: a spreadsheet may have put a title above. */
const LIGNES_AVANT_ENTETE = 10;
const MAX_ERREURS = 30;

/**
 * Reads an export of Pix Orga or Pix Certif. No value of a cell goes into a refusal: a line and a column only.
 * @throws ErreurMetier `pix.illisible`, `pix.export_inconnu`, `pix.lignes_refusees`
 */
export async function readExport(contenu: Buffer): Promise<ExportLu> {
  const lignes = await readLignes(contenu);
  const rang = lignes.slice(0, LIGNES_AVANT_ENTETE).findIndex(({ cellules }) => findColonnes(cellules));
  const entete = lignes[rang]?.cellules ?? [];
  const colonnes = findColonnes(entete);
  if (!colonnes) throw refuseExport();
  const suite = lignes.slice(rang + 1);
  if (suite.length === 0)
    throw new ErreurMetier('pix.illisible', {
      donnees: { raison: 'Cet export ne contient aucune ligne de résultat.' },
    });
  const lecture = new Lecture(colonnes, entete);
  const lues = suite.map((ligne) => lecture.read(ligne));
  if (lecture.erreurs.length > 0)
    throw new ErreurMetier('pix.lignes_refusees', {
      donnees: { nombre: lecture.erreurs.length },
      erreurs: lecture.erreurs.slice(0, MAX_ERREURS),
    });
  const listDistincts = (colonne: number | undefined): string[] =>
    colonne === undefined ? [] : [...new Set(suite.map(({ cellules }) => cellules[colonne] ?? ''))];
  return {
    edition: colonnes.edition,
    genre: colonnes.genre,
    lignes: lues,
    organisations: listDistincts(colonnes.organisation),
    campagnes: Math.max(1, listDistincts(colonnes.campagne).length),
    sujets: colonnes.sujets.flatMap(listDistincts),
    statutsInconnus: lecture.statutsInconnus,
  };
}

async function readLignes(contenu: Buffer): Promise<LigneDeTableur[]> {
  try {
    return await readTableur(contenu, MAX_LIGNES);
  } catch (erreur) {
    if (!(erreur instanceof FichierRefuse)) throw erreur;
    throw new ErreurMetier('pix.illisible', { donnees: { raison: erreur.message } });
  }
}

function refuseExport(): ErreurMetier {
  return new ErreurMetier('pix.export_inconnu', {
    erreurs: EDITIONS_PIX.map((edition) => ({ champ: edition, message: LIBELLES_EDITIONS_PIX[edition] })),
  });
}

/** Reads line after line, and keeps what could not be read. */
class Lecture {
  readonly erreurs: ErreurDeChamp[] = [];
  statutsInconnus = 0;

  constructor(
    private readonly colonnes: ColonnesPix,
    private readonly entete: readonly string[],
  ) {}

  read({ ligne, cellules }: LigneDeTableur): LigneLue {
    const { genre, identite, campagne, classe } = this.colonnes;
    const cell = (rang: number | undefined): string => (rang === undefined ? '' : (cellules[rang] ?? ''));
    const check = <T>(valeur: T | undefined, rang: number | undefined, attendu: string): T | undefined => {
      if (valeur === undefined) this.refuse(ligne, rang, attendu);
      return valeur;
    };
    const connus = identite.map((rang) => simplify(cell(rang)));
    const personne = connus.some((texte) => texte !== '' && texte !== 'NA') ? connus.join('|') : `ligne ${ligne}`;
    const commun = { personne: `${cell(campagne)}|${personne}`, classe: readClasse(cell(classe)) };
    if (genre === 'certification') return { ...commun, ratio: null, ...this.readCertification(cell) };
    const { etat, ratio, pix } = this.colonnes;
    return {
      ...commun,
      termine: check(readOui(cell(etat)), etat, 'oui ou non attendu.') ?? false,
      ratio: check(readRatio(cell(ratio)), ratio, 'nombre de 0 à 1 attendu, ou NA.') ?? null,
      pix: check(readPix(cell(pix)), pix, 'nombre de Pix attendu, ou NA.') ?? null,
      certifie: false,
    };
  }

  /** Old editions have no status: a certification refused there shows no Pix. A result that is no number has none. */
  private readCertification(
    cell: (rang: number | undefined) => string,
  ): Pick<LigneLue, 'termine' | 'pix' | 'certifie'> {
    const { etat, pix: colonne } = this.colonnes;
    const pix = readPix(cell(colonne)) ?? null;
    if (etat === undefined) return { termine: pix !== null, pix, certifie: (pix ?? 0) > 0 };
    const statut = readStatut(cell(etat));
    if (statut === undefined) this.statutsInconnus += 1;
    const certifie = statut === 'validee';
    return { termine: certifie || statut === 'rejetee', pix: certifie ? pix : null, certifie };
  }

  private refuse(ligne: number, rang: number | undefined, message: string): void {
    const colonne = rang === undefined ? '' : (this.entete[rang] ?? '');
    const champ = `ligne ${ligne}, colonne « ${colonne} »`;
    this.erreurs.push({ champ, message: `L${champ.slice(1)} : ${message}` });
  }
}

/** Name of the class; nothing for a line that has none. */
function readClasse(cellule: string): string {
  const classe = cellule.replace(/\s+/g, ' ').trim();
  return classe.toUpperCase() === 'NA' || classe === '-' ? '' : classe;
}
