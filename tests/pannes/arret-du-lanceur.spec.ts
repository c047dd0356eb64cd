import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDossier, isReady, MAIN, removeDossier } from '../harnais/instance.js';
import { findFreePort } from '../../apps/api/src/base/index.js';
import { waitFor } from '../harnais/wait-for.js';

describe('the end of the shell that npm start runs in', () => {
  let dossier: string;

  beforeAll(async () => {
    dossier = await createDossier();
  });

  afterAll(() => removeDossier(dossier));

  it('stops the application and its database: npm passes a signal to the shell, which tells nobody', async () => {
    const port = await findFreePort();
    const { DATABASE_URL: _a, DATABASE_URL_MIGRATION: _b, ...herite } = process.env;
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${MAIN}"; true`], {
      env: {
        ...herite,
        PORT: String(port),
        FOCALE_DONNEES: dossier,
        JOURNAL_NIVEAU: 'silent',
        npm_lifecycle_event: 'start',
      },
      stdio: 'ignore',
    });
    const adresse = `http://127.0.0.1:${port}`;
    await waitFor(() => isReady(adresse));
    expect(existsSync(join(dossier, 'adresses.json'))).toBe(true);
    shell.kill('SIGTERM');
    await waitFor(async () => !existsSync(join(dossier, 'adresses.json')) && !(await isReady(adresse)));
  });
});
