import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const readDossier = (dossier: string): [nom: string, sql: string][] => {
  const chemin = join(import.meta.dirname, dossier);
  return readdirSync(chemin)
    .filter((nom) => nom.endsWith('.sql'))
    .sort()
    .map((nom) => [nom, readFileSync(join(chemin, nom), 'utf8')]);
};

/** Name under which a migration is known to have run: `1764000000002-agents.sql` is `Agents1764000000002`. */
function nameMigration(fichier: string): string {
  const [instant = '', ...mots] = fichier.replace(/\.sql$/, '').split('-');
  return mots.map((mot) => mot.charAt(0).toUpperCase() + mot.slice(1)).join('') + instant;
}

/** A file of `migrations`: tables, indexes and data, frozen once it has run somewhere. It is never undone. */
const buildMigration = ([fichier, sql]: [string, string]): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = nameMigration(fichier);

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(sql);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${fichier} cannot be undone: write another migration`));
    }
  };

const FICHIERS = readDossier('migrations');

/** In the order in which they run. */
export const MIGRATIONS = FICHIERS.map(buildMigration);

export const NOMS_DES_MIGRATIONS = FICHIERS.map(([fichier]) => nameMigration(fichier));

/** Functions and triggers as they run today, made or made again after the migrations. */
export const readCourant = (): string[] =>
  readDossier('courant')
    .filter(([fichier]) => !fichier.startsWith('vue-'))
    .map(([, sql]) => sql);

/** SQL of a view that is lent: that of `vue_mandats` is in `vue-mandats.sql`. */
export const getVue = (vue: string): string =>
  readFileSync(join(import.meta.dirname, 'courant', `${vue.replaceAll('_', '-')}.sql`), 'utf8');
