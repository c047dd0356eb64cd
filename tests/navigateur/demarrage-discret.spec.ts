import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createDossier, MAIN, removeDossier } from '../harnais/instance.js';
import { findFreePort } from '../../apps/api/src/base/index.js';

/** More than what a start has to tell; the routes alone would be three hundred. */
const LIGNES_MAX = 30;

describe('a start', () => {
  let dossier: string;
  let dernier: ChildProcess | undefined;

  beforeAll(async () => {
    dossier = await createDossier();
  });

  afterAll(async () => {
    // Already ended, unless a test failed in between.
    dernier?.kill('SIGKILL');
    await removeDossier(dossier);
  });

  /** Everything printed until it says that it is ready, then by its end. */
  async function run(env: Record<string, string>): Promise<string[]> {
    const { DATABASE_URL: _a, DATABASE_URL_MIGRATION: _b, JOURNAL_FORMAT: _c, ...herite } = process.env;
    const processus = spawn(process.execPath, [MAIN], {
      env: {
        ...herite,
        PORT: String(await findFreePort()),
        FOCALE_DONNEES: dossier,
        FOCALE_AUJOURDHUI: '2026-11-22',
        JOURNAL_NIVEAU: 'info',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    dernier = processus;
    const fin = once(processus, 'exit');
    let sortie = '';
    const note = (bloc: Buffer): void => {
      const avant = sortie.includes('admin@focale.example');
      sortie += bloc.toString();
      // The last account of the list: all has been told.
      if (!avant && sortie.includes('admin@focale.example')) processus.kill('SIGTERM');
    };
    processus.stdout.on('data', note);
    processus.stderr.on('data', note);
    await fin;
    return sortie.trimEnd().split('\n');
  }

  it('tells a machine a few lines, each of them JSON, the last of which matters', async () => {
    const lignes = (await run({})).map((ligne) => JSON.parse(ligne) as { msg: string; comptes?: string[] });
    expect(lignes.length).toBeLessThan(LIGNES_MAX);
    expect(lignes.map(({ msg }) => msg)).toContain('Chargement des données de démonstration');
    const prete = lignes.find(({ msg }) => msg.startsWith('Focale est prête : http://localhost:'));
    expect(prete?.comptes).toContain('admin@focale.example');
  });

  it('tells a person, in French, what it does, where to go and who to be', async () => {
    const lignes = await run({ JOURNAL_FORMAT: 'texte' });
    expect(lignes.length).toBeLessThan(LIGNES_MAX);
    expect(lignes.slice(0, 3)).toEqual([
      'Ouverture et mise à jour de la base de données…',
      'Démarrage de l’application…',
      'Chargement des données de démonstration…',
    ]);
    expect(lignes.filter((ligne) => ligne.startsWith('{'))).toEqual([]);
    expect(lignes.join('\n')).toMatch(/Focale est prête : http:\/\/localhost:\d+\nComptes de démonstration/);
    expect(lignes.join('\n')).toMatch(/admin@focale\.example +\S/);
  });
});
