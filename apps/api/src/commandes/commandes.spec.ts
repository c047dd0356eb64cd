import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildAnnuaire, buildLigne, buildUai } from '../../../../tests/fabriques/annuaire.js';
import { Fabriques } from '../../../../tests/fabriques/fabriques.js';
import { type BaseDeTest, createBase } from '../../../../tests/harnais/base-de-test.js';

const DOSSIER = fileURLToPath(new URL('../../dist/commandes/', import.meta.url));

describe('the commands of the operator, as they are built', () => {
  let base: BaseDeTest;
  let fabriques: Fabriques;
  let dossier: string;
  let fichier: string;

  beforeAll(async () => {
    base = await createBase();
    fabriques = new Fabriques(base.application);
    dossier = await mkdtemp(join(tmpdir(), 'focale-commandes-'));
    fichier = join(dossier, 'annuaire.csv');
    await writeFile(fichier, buildAnnuaire(buildLigne(1)));
  });

  afterAll(async () => {
    await fabriques.close();
    await base.remove();
    await rm(dossier, { recursive: true });
  });

  const run = (commande: string, ...args: string[]): Promise<{ code: number; sortie: string; erreurs: string }> =>
    new Promise((ok) => {
      const env = { ...process.env, DATABASE_URL: base.application, DATABASE_URL_MIGRATION: base.migration };
      execFile(process.execPath, [join(DOSSIER, `${commande}.js`), ...args], { env }, (erreur, sortie, erreurs) =>
        ok({ code: Number(erreur?.code ?? 0), sortie, erreurs }),
      );
    });

  it('import the directory and print its report, alone on the output', async () => {
    const essai = await run('annuaire-import', fichier, '--essai', '--json');
    expect(essai).toMatchObject({ code: 0, erreurs: '' });
    expect(JSON.parse(essai.sortie)).toMatchObject({ lus: 1, crees: 1, parAcademie: [{ nom: 'Limoges' }] });
    expect(await fabriques.query('select uai from etablissements')).toEqual([]);
    const { code, sortie } = await run('annuaire-import', fichier, '--academie', '22');
    expect({ code, sortie }).toEqual({ code: 0, sortie: expect.stringContaining('Import de annuaire.csv terminé.') });
    expect(await fabriques.query('select uai from etablissements')).toEqual([{ uai: buildUai(1) }]);
    expect((await run('annuaire-import', fichier)).sortie).toContain('Rien ne change');
  });

  it('end with 1 on a refused file and with 2 on wrong options, and say why', async () => {
    const autre = join(dossier, 'autre.csv');
    await writeFile(autre, 'nom;prenom\na;b\n');
    expect(await run('annuaire-import', autre)).toMatchObject({
      code: 1,
      sortie: '',
      erreurs: expect.stringContaining('Colonnes attendues'),
    });
    expect(await run('annuaire-import', join(dossier, 'absent.csv'))).toMatchObject({ code: 1 });
    for (const args of [[], [fichier, autre], [fichier, '--academie', 'Limoges'], [fichier, '--inconnue']]) {
      expect(await run('annuaire-import', ...args)).toMatchObject({
        code: 2,
        erreurs: expect.stringContaining('Usage'),
      });
    }
  });

  it('create an account and print its activation link', async () => {
    const identite = ['--courriel', 'Admin@essai.example', '--prenom', 'Alix', '--nom', 'Martin'];
    const { code, sortie } = await run('compte-creer', ...identite, '--role', 'administrateur');
    expect({ code, sortie }).toEqual({ code: 0, sortie: expect.stringMatching(/^http\S+\/activation\/[\w-]+\n$/) });
    for (const args of [
      identite,
      [...identite, '--role', 'directeur'],
      [...identite, '--role', 'srane'],
      [...identite, '--role', 'administrateur', '--academie', '22'],
      [...identite, '--role', 'administrateur', '--debut', '2026-02-30'],
      [...identite, '--role', 'chef', '--uai', '0980001Z'],
    ]) {
      expect(await run('compte-creer', ...args)).toMatchObject({ code: 2, sortie: '' });
    }
    expect(await run('compte-creer', ...identite, '--role', 'srane', '--academie', '99')).toMatchObject({ code: 1 });
  });

  it('print a new activation link of somebody known, and say so in the audit trail', async () => {
    const identite = ['--courriel', 'lien@essai.example', '--prenom', 'Léa', '--nom', 'Lien'];
    const premier = await run('compte-creer', ...identite, '--role', 'administrateur');
    const { code, sortie } = await run('compte-lien', '--courriel', ' Lien@essai.example');
    expect({ code, sortie }).toEqual({ code: 0, sortie: expect.stringMatching(/^http\S+\/activation\/[\w-]+\n$/) });
    expect(sortie).not.toBe(premier.sortie);
    const client = new pg.Client({ connectionString: base.superutilisateur });
    await client.connect();
    const { rows: traces } = await client.query(
      `select evenement from audit l join agents a on a.id::text = l.objet where a.courriel = 'lien@essai.example' order by l.id`,
    );
    await client.end();
    expect(traces).toEqual([{ evenement: 'compte.cree' }, { evenement: 'compte.lien' }]);
    expect(await run('compte-lien', '--courriel', 'personne@essai.example')).toMatchObject({
      code: 1,
      sortie: '',
      erreurs: expect.stringContaining('Personne n’a l’adresse'),
    });
    expect(await run('compte-lien')).toMatchObject({ code: 2, sortie: '' });
  });
});
