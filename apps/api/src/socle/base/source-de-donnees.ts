import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

/** Options of the application's connection: never synchronises, never migrates. */
export function buildOptions(
  adresse: string,
  connexions: number,
  entities: DataSourceOptions['entities'] = [],
): DataSourceOptions {
  return {
    type: 'postgres',
    url: adresse,
    entities,
    synchronize: false,
    logging: false,
    // Statements that do not wait for one another travel together.
    extra: { max: connexions, application_name: 'focale', pipeline: true },
  };
}

/** Connection of the owner, for migrations and nothing else. */
export function buildMigrationSource(adresse: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: adresse,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    migrationsTableName: 'migrations',
    extra: { max: 2, application_name: 'focale-migration' },
  });
}
