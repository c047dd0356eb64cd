import type { EtablissementLu, LigneClassee } from '../annuaire/classify-row.js';
import { mergeRows } from '../annuaire/merge-rows.js';
import type { Base } from '../../socle/contexte/index.js';
import { foldRecherche } from '../recherche.js';
import { COLONNES_DE_LIGNE } from './colonnes-etablissement.js';
import type { RapportImport } from './rapport.js';

type LigneEtablissement = Extract<LigneClassee, { kind: 'etablissement' }>;
type LigneSection = Extract<LigneClassee, { kind: 'section' }>;
type Erreur = RapportImport['erreurs'][number];

/** Rows written at a time. More is no faster, and what waits is what memory holds. */
const LOT = 200;
/** UAI whose several rows are merged at a time: memory does not grow with a file full of duplicates. */
const LOT_DOUBLONS = 500;

const TABLES = `
  create temporary table lignes_annuaire (${COLONNES_DE_LIGNE}) on commit drop;
  create temporary table sections_annuaire (ligne integer, uai char(8), nature smallint, nom text, mere char(8)) on commit drop;
  create temporary table uai_vus (uai char(8)) on commit drop;`;

/** Rows of the file kept in temporary tables, so that the rest is set-based and memory does not grow with the file. */
export class LignesPreparees {
  private etablissements: object[] = [];
  private sections: LigneSection[] = [];
  private vus: { uai: string }[] = [];

  private constructor(private readonly base: Base) {}

  static async create(base: Base): Promise<LignesPreparees> {
    await base.query(TABLES);
    return new LignesPreparees(base);
  }

  async addEtablissement({ ligne, etablissement }: LigneEtablissement): Promise<void> {
    this.etablissements.push(toLigne(ligne, etablissement));
    if (this.etablissements.length >= LOT) await this.save();
  }

  async addSection(section: LigneSection): Promise<void> {
    this.sections.push(section);
    if (this.sections.length >= LOT) await this.save();
  }

  /** A UAI that the file names without its row being imported: the school has not disappeared. */
  async addVu(uai: string): Promise<void> {
    this.vus.push({ uai });
    if (this.vus.length >= LOT) await this.save();
  }

  /** Writes what waits; temporary tables have no statistics until they are asked for. */
  async close(): Promise<void> {
    await this.save();
    await this.base.query('create index on lignes_annuaire (uai)');
    for (const table of ['lignes_annuaire', 'sections_annuaire', 'uai_vus']) await this.base.query(`analyze ${table}`);
  }

  /** Leaves one row a UAI. @returns the rows whose UAI names two schools, left out */
  async mergeDoublons(): Promise<Erreur[]> {
    const erreurs: Erreur[] = [];
    for (;;) {
      const doublons = await this.base.query<EtablissementLu & { ligne: number }>(
        `delete from lignes_annuaire where uai in (
           select uai from lignes_annuaire group by uai having count(*) > 1 order by uai limit ${LOT_DOUBLONS}
         ) returning *`,
      );
      const lignes = readReturned(doublons);
      if (lignes.length === 0) return erreurs;
      const fusion = mergeRows(lignes.map((lu) => ({ kind: 'etablissement', ligne: lu.ligne, etablissement: lu })));
      for (const etablissement of fusion.etablissements) {
        this.etablissements.push(toLigne(etablissement.lignes[0] ?? 0, etablissement));
      }
      for (const { uai } of fusion.erreurs) this.vus.push({ uai });
      await this.save();
      erreurs.push(...fusion.erreurs);
    }
  }

  private async save(): Promise<void> {
    await this.insert('lignes_annuaire', COLONNES_DE_LIGNE, this.etablissements);
    await this.insert(
      'sections_annuaire',
      'ligne integer, uai char(8), nature smallint, nom text, mere char(8)',
      this.sections,
    );
    await this.insert('uai_vus', 'uai char(8)', this.vus);
    this.etablissements = [];
    this.sections = [];
    this.vus = [];
  }

  private async insert(table: string, colonnes: string, lignes: readonly object[]): Promise<void> {
    if (lignes.length === 0) return;
    await this.base.query(`insert into ${table} select * from json_to_recordset($1::json) as l(${colonnes})`, [
      toJson(lignes),
    ]);
  }
}

function toLigne(ligne: number, etablissement: EtablissementLu): object {
  const { nom, commune, uai } = etablissement;
  return { ...etablissement, ligne, recherche: foldRecherche(`${nom} ${commune} ${uai}`) };
}

/** PostgreSQL has no character zero; a damaged file may. */
function toJson(lignes: readonly object[]): string {
  const json = JSON.stringify(lignes);
  if (!json.includes('\\u0000')) return json;
  return JSON.stringify(lignes, (_, valeur: unknown) =>
    typeof valeur === 'string' ? valeur.replaceAll('\u0000', '') : valeur,
  );
}

/** TypeORM answers a DELETE with its rows and their number. */
function readReturned<T>(resultat: readonly T[]): readonly T[] {
  const [lignes] = resultat as unknown as [readonly T[], number];
  return lignes;
}
