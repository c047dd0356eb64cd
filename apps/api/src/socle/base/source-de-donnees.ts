import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { nameRole, type RoleDeBase } from './roles.js';

/** Options of the application's connection: never synchronises, never migrates. */
export function buildOptions(adresse: string, connexions: number, decalage: string | undefined): DataSourceOptions {
  return {
    type: 'postgres',
    url: adresse,
    synchronize: false,
    logging: false,
    // Statements that do not wait for one another travel together.
    extra: { max: connexions, application_name: 'focale', pipeline: true, options: buildParametres({ decalage }) },
  };
}

/** Parameters that a connection starts with, as its `options` say them: a role taken for good, a moved clock. */
export function buildParametres({ role, decalage }: { role?: RoleDeBase; decalage?: string | undefined }): string {
  return [
    ...(role === undefined ? [] : [`-c role=${nameRole(role)}`]),
    ...(decalage === undefined ? [] : [`-c focale.decalage=${decalage}`]),
  ].join(' ');
}

/** Connection of the owner, for migrations and nothing else. */
export function buildMigrationSource(adresse: string, decalage: string | undefined): DataSource {
  return new DataSource({
    type: 'postgres',
    url: adresse,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    migrationsTableName: 'migrations',
    extra: { max: 2, application_name: 'focale-migration', options: buildParametres({ decalage }) },
  });
}
