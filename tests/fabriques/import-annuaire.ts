import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import pg from 'pg';
import type { DemandeImport } from '../../apps/api/src/etablissements/imports/demande-import.js';
import { ImportAnnuaire } from '../../apps/api/src/etablissements/imports/import-annuaire.js';
import type { RapportImport } from '../../apps/api/src/etablissements/imports/rapport.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

/** The API, and what a test of the import asks of it. */
export interface ImportsDeTest {
  readonly t: ApplicationDeTest;
  /** Imports a text, as the background job does. */
  run(
    fichier: string,
    demande?: Partial<DemandeImport>,
    advance?: (progression: number) => Promise<void>,
  ): Promise<RapportImport>;
  /** Rows of a table, in the order of their first two columns. */
  list(colonnes?: string, table?: string): Promise<Record<string, unknown>[]>;
  /** Jobs queued for those who follow the directory. */
  countJobs(): Promise<number>;
  /** Empties the directory. */
  clear(): Promise<void>;
}

export async function startImports(): Promise<ImportsDeTest> {
  const t = await startApplication();
  const importAnnuaire = t.application.get(ImportAnnuaire, { strict: false });
  return {
    t,
    run: (fichier, demande = {}, advance) =>
      t.base.runSysteme('annuaire', () =>
        importAnnuaire.execute(
          { id: randomUUID(), essai: false, nomFichier: 'annuaire.csv', ...demande },
          { source: Readable.from([Buffer.from(fichier)]), taille: fichier.length },
          advance,
        ),
      ),
    list: (colonnes = 'uai, nom, etat', table = 'etablissements') =>
      t.fabriques.query(`select ${colonnes} from ${table} order by 1, 2`),
    countJobs: async () =>
      (
        await t.base.runSysteme('taches', () =>
          t.base.query(`select 1 from pgboss.job where name = 'annuaire.importe'`),
        )
      ).length,
    clear: () => clearAnnuaire(t.bases.superutilisateur),
  };
}

/** As the superuser: the application may not delete a school. */
async function clearAnnuaire(adresse: string): Promise<void> {
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  const tables = 'ents_etablissements, sections, imports_annuaire, etablissements, departements, academies, regions';
  await client
    .query(`truncate ${tables} cascade; delete from pgboss.job where name = 'annuaire.importe'`)
    .finally(() => client.end());
}
