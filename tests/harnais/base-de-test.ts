import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own, copied from the migrated template. */
export interface BaseDeTest {
  /** Application role: no `BYPASSRLS`, owns nothing. */
  readonly application: string;
  /** Owner of the tables. */
  readonly migration: string;
  /** Superuser, for what a test must see or damage behind the application's back. */
  readonly superutilisateur: string;
  remove(): Promise<void>;
}

type Adresses = Readonly<Record<'application' | 'migration' | 'superutilisateur', string>>;

function readAdresses(): Adresses {
  const texte = process.env['FOCALE_TESTS_ADRESSES'];
  if (!texte) throw new Error('The test database is not started: is globalSetup set in jest.config.mjs?');
  return JSON.parse(texte) as Adresses;
}

function withDatabase(adresse: string, base: string): string {
  const url = new URL(adresse);
  url.pathname = `/${base}`;
  return url.toString();
}

async function runAsSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(readAdresses().superutilisateur, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * Copies the empty database of the run, or the one that holds the demonstration where the run has loaded it (see
 * `bases-du-lancement.mjs`); call `remove()` when the file is done.
 */
export async function createBase({ demonstration = false } = {}): Promise<BaseDeTest> {
  const modele = demonstration ? 'focale' : 'vierge';
  const nom = `focale_${randomBytes(6).toString('hex')}`;
  await runAsSuperuser(`create database ${nom} template ${modele} owner focale_proprietaire`);
  await runAsSuperuser(
    `revoke all on database ${nom} from public; grant connect on database ${nom} to focale_application; grant temporary on database ${nom} to focale_annuaire`,
  );
  const { application, migration, superutilisateur } = readAdresses();
  return {
    application: withDatabase(application, nom),
    migration: withDatabase(migration, nom),
    superutilisateur: withDatabase(superutilisateur, nom),
    remove: () => runAsSuperuser(`drop database if exists ${nom} with (force)`),
  };
}
