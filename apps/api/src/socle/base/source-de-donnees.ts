import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

/** Options of the application's connection: never synchronises, never migrates. */
export function buildOptions(adresse: string, connexions: number, decalage: string | undefined): DataSourceOptions {
  return {
    type: 'postgres',
    url: adresse,
    synchronize: false,
    logging: false,
    // Statements that do not wait for one another travel together.
    extra: { max: connexions, application_name: 'focale', pipeline: true, ...buildClock(decalage) },
  };
}

/** What a connection is opened with when the clock is moved; nothing else than usual otherwise. */
export const buildClock = (decalage: string | undefined): { options?: string } =>
  decalage === undefined ? {} : { options: `-c focale.decalage=${decalage}` };

/** Connection of the owner, for migrations and nothing else. */
export function buildMigrationSource(adresse: string, decalage: string | undefined): DataSource {
  return new DataSource({
    type: 'postgres',
    url: adresse,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    migrationsTableName: 'migrations',
    extra: {
      max: 2,
      application_name: 'focale-migration',
      options: ['-c focale.systeme=migration', buildClock(decalage).options ?? ''].join(' '),
    },
  });
}
