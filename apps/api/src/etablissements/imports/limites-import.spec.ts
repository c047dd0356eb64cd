import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildAnnuaire, buildLigne, buildLigneDeBordeaux, buildUai } from '../../../../../tests/fabriques/annuaire.js';
import { countBlocked } from '../../../../../tests/fabriques/designations.js';
import { type ImportsDeTest, startImports } from '../../../../../tests/fabriques/import-annuaire.js';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';
import { FichierNonReconnu } from '../annuaire/fichier-non-reconnu.js';

const LIMOGES = { academies: ['22'], regions: [] };

describe('the limits of an import of the directory', () => {
  let imports: ImportsDeTest;
  const run: ImportsDeTest['run'] = (...demande) => imports.run(...demande);
  const list: ImportsDeTest['list'] = (...demande) => imports.list(...demande);

  beforeAll(async () => {
    imports = await startImports();
  });

  beforeEach(() => imports.clear());

  afterAll(async () => {
    await imports.t.close();
  });

  it("keeps an import inside the académies of who asked, even when the file claims somebody else's school", async () => {
    await run(buildAnnuaire(buildLigne(1), buildLigneDeBordeaux(2), buildLigneDeBordeaux(3)));
    const rapport = await run(
      buildAnnuaire(
        buildLigne(1, { ULIS: '1' }),
        buildLigne(2, { Nom_etablissement: 'Collège annexé' }),
        buildLigneDeBordeaux(3, { ULIS: '1' }),
      ),
      { perimetre: LIMOGES },
    );
    expect(rapport).toMatchObject({
      modifies: 1,
      crees: 0,
      aFermer: [],
      ecartes: [{ motif: 'Hors de votre périmètre.', nombre: 2 }],
    });
    expect(await list('uai, nom, academie, ulis')).toEqual([
      { uai: buildUai(1), nom: 'Collège fictif 1', academie: '22', ulis: true },
      { uai: buildUai(2), nom: 'Collège fictif 2', academie: '04', ulis: false },
      { uai: buildUai(3), nom: 'Collège fictif 3', academie: '04', ulis: false },
    ]);
  });

  it('covers the académies of a région, known or not, and no académie that the file moves there', async () => {
    await run(
      buildAnnuaire(buildLigneDeBordeaux(1, { Code_academie: '10', Code_region: '84', Code_departement: '069' })),
    );
    const rapport = await run(
      buildAnnuaire(buildLigne(2), buildLigneDeBordeaux(3, { Code_academie: '10', Code_region: '75' })),
      { perimetre: { academies: [], regions: ['75'] } },
    );
    expect(rapport).toMatchObject({ crees: 1, ecartes: [{ motif: 'Hors de votre périmètre.', nombre: 1 }] });
  });

  it('refuses a file without rows, a file that is not the directory, and one without the académie asked for', async () => {
    await run(buildAnnuaire(buildLigne(1)));
    for (const [fichier, demande, message] of [
      [buildAnnuaire(), {}, /aucune ligne/],
      ['nom;prenom\na;b\n', {}, /Colonnes attendues/],
      [buildAnnuaire(buildLigneDeBordeaux(2)), { academie: '22' }, /aucun établissement public .* l’académie 22/],
      [`${buildAnnuaire(buildLigne(2), buildLigne(3))}"${'x'.repeat(70_000)}`, {}, /guillemet/],
    ] as const) {
      await expect(run(fichier, demande)).rejects.toThrow(FichierNonReconnu);
      await expect(run(fichier, demande)).rejects.toThrow(message);
    }
    expect(await list()).toEqual([{ uai: buildUai(1), nom: 'Collège fictif 1', etat: 'ouvert' }]);
  });

  it('leaves nothing behind when it breaks after its writes', async () => {
    const fault = async (progression: number) => {
      if (progression >= 90) throw new Error('panne');
    };
    await expect(run(buildAnnuaire(buildLigne(1)), {}, fault)).rejects.toThrow('panne');
    expect(await list()).toEqual([]);
    expect(await list('code, nom', 'regions')).toEqual([]);
    expect(await list('id, etat', 'imports_annuaire')).toEqual([]);
  });

  it('makes a second import wait for the first', async () => {
    const fins: string[] = [];
    let bloque = false;
    let release: () => void = () => undefined;
    const premier = run(buildAnnuaire(buildLigne(1)), {}, (progression) =>
      progression < 95 ? Promise.resolve() : new Promise<void>((ok) => ((bloque = true), (release = ok))),
    ).then(() => fins.push('premier'));
    while (!bloque) await new Promise((ok) => setTimeout(ok, 20));
    const second = run(buildAnnuaire(buildLigne(1))).then(({ inchanges }) =>
      fins.push(`second, ${inchanges} inchangé`),
    );
    const observateur = new pg.Client({ connectionString: imports.t.bases.superutilisateur });
    await observateur.connect();
    await waitFor(async () => (await countBlocked(observateur)) === 1);
    await observateur.end();
    expect(fins).toEqual([]);
    release();
    await Promise.all([premier, second]);
    expect(fins).toEqual(['premier', 'second, 1 inchangé']);
  });
});
