import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAnnuaire, buildLigne, buildLigneDeBordeaux, buildUai } from '../../../../../tests/fabriques/annuaire.js';
import { type ImportsDeTest, startImports } from '../../../../../tests/fabriques/import-annuaire.js';

const SECTION = { code_nature: '390', Nom_etablissement: 'SEGPA', etablissement_mere: buildUai(1) };

describe('the import of the directory', () => {
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

  it('brings the schools, their territory, their sections and the ENT they are likely to have', async () => {
    const rapport = await run(
      buildAnnuaire(
        buildLigne(1),
        buildLigne(2, { ...SECTION }),
        buildLigne(3, { Statut_public_prive: 'Privé' }),
        buildLigneDeBordeaux(4, { code_nature: '306', Type_etablissement: 'Lycée', etat: 'A OUVRIR' }),
      ),
    );
    expect(rapport).toMatchObject({
      lus: 4,
      crees: 2,
      modifies: 0,
      inchanges: 0,
      aFermer: [],
      erreurs: [],
      sections: 1,
      ecartes: [{ motif: 'Établissement privé.', nombre: 1 }],
      parAcademie: [
        { academie: '04', nom: 'Bordeaux', etablissements: 1 },
        { academie: '22', nom: 'Limoges', etablissements: 1 },
      ],
    });
    expect(await list('uai, type, etat, recherche')).toEqual([
      {
        uai: buildUai(1),
        type: 'college',
        etat: 'ouvert',
        recherche: `college fictif 1 gueret ${buildUai(1).toLowerCase()}`,
      },
      { uai: buildUai(4), type: 'lycee_polyvalent', etat: 'a_ouvrir', recherche: expect.any(String) },
    ]);
    expect(await list('uai, section, nature', 'sections')).toEqual([
      { uai: buildUai(1), section: buildUai(2), nature: 390 },
    ]);
    expect(await list('uai, debut::text, ent, certitude', 'ents_etablissements')).toEqual([
      { uai: buildUai(1), debut: '2026-08-01', ent: 'ent_creuse', certitude: 'source' },
      { uai: buildUai(4), debut: '2026-08-01', ent: 'lycee_connecte', certitude: 'source' },
    ]);
    expect(await list('code, nom, academie', 'departements')).toEqual([
      { code: '023', nom: 'Creuse', academie: '22' },
      { code: '064', nom: 'Pyrénées-Atlantiques', academie: '04' },
    ]);
  });

  it('changes nothing the second time, and tells nobody', async () => {
    const fichier = buildAnnuaire(buildLigne(1), buildLigne(2, { ...SECTION }));
    await run(fichier);
    const avant = await list('uai, modifie_le');
    expect(await imports.countJobs()).toBe(1);
    expect(await run(fichier)).toMatchObject({
      crees: 0,
      modifies: 0,
      inchanges: 1,
      aFermer: [],
      sections: 1,
      ents: 0,
    });
    expect(await list('uai, modifie_le')).toEqual(avant);
    expect(await imports.countJobs()).toBe(1);
  });

  it('updates the schools of which something changed, and those only', async () => {
    await run(buildAnnuaire(buildLigne(1), buildLigne(2)));
    const rapport = await run(buildAnnuaire(buildLigne(1, { ULIS: '1' }), buildLigne(2)));
    expect(rapport).toMatchObject({ crees: 0, modifies: 1, inchanges: 1 });
    expect(await list('uai, ulis')).toEqual([
      { uai: buildUai(1), ulis: true },
      { uai: buildUai(2), ulis: false },
    ]);
  });

  it('writes nothing but its report when it is a trial', async () => {
    const rapport = await run(buildAnnuaire(buildLigne(1)), { essai: true });
    expect(rapport).toMatchObject({ crees: 1, parAcademie: [{ nom: 'Limoges' }] });
    expect(await list()).toEqual([]);
    expect(await list('code, nom', 'academies')).toEqual([]);
    expect(await imports.countJobs()).toBe(0);
    expect(await list('essai, etat, rapport', 'imports_annuaire')).toEqual([{ essai: true, etat: 'termine', rapport }]);
  });

  it('proposes for closing a school missing from the file, keeps it, and opens it again when it comes back', async () => {
    await run(buildAnnuaire(buildLigne(1), buildLigne(2)));
    const rapport = await run(buildAnnuaire(buildLigne(1)));
    const absent = { uai: buildUai(2), nom: 'Collège fictif 2', commune: 'Guéret' };
    expect(rapport).toMatchObject({ modifies: 0, inchanges: 1, aFermer: [absent], nouvellesFermetures: 1 });
    expect(await list('uai, etat')).toContainEqual({ uai: buildUai(2), etat: 'fermeture_proposee' });
    expect(await run(buildAnnuaire(buildLigne(1)))).toMatchObject({ aFermer: [absent], nouvellesFermetures: 0 });
    expect(await run(buildAnnuaire(buildLigne(1), buildLigne(2)))).toMatchObject({ modifies: 1, aFermer: [] });
    expect(await list('uai, etat')).toContainEqual({ uai: buildUai(2), etat: 'ouvert' });
  });

  it('does not propose for closing a school whose row is in error', async () => {
    await run(buildAnnuaire(buildLigne(1), buildLigne(2)));
    const rapport = await run(buildAnnuaire(buildLigne(1), buildLigne(2, { etat: 'EN TRAVAUX' })));
    expect(rapport).toMatchObject({
      aFermer: [],
      nombreErreurs: 1,
      erreurs: [{ ligne: 3, uai: buildUai(2), motif: 'État inconnu : « EN TRAVAUX ».' }],
    });
    expect(await list('uai, etat')).toContainEqual({ uai: buildUai(2), etat: 'ouvert' });
  });

  it('closes nothing in the académies that the file does not speak of, nor beside the one asked for', async () => {
    await run(buildAnnuaire(buildLigne(1), buildLigneDeBordeaux(2), buildLigneDeBordeaux(3)));
    expect((await run(buildAnnuaire(buildLigne(1)))).aFermer).toEqual([]);
    const rapport = await run(buildAnnuaire(buildLigne(1), buildLigneDeBordeaux(2)), { academie: '22' });
    expect(rapport).toMatchObject({ inchanges: 1, aFermer: [] });
    expect(rapport.ecartes).toEqual([{ motif: 'Hors de l’académie demandée (22).', nombre: 1 }]);
  });

  it('merges the rows of an annex, and reports a UAI that names two schools without closing it', async () => {
    await run(buildAnnuaire(buildLigne(1), buildLigne(2)));
    const rapport = await run(
      buildAnnuaire(
        buildLigne(1),
        buildLigne(1, {
          type_rattachement_etablissement_mere: 'ANNEXE PEDAGOGIQUE',
          Nom_commune: 'Aubusson',
          ULIS: '1',
        }),
        buildLigne(2),
        buildLigne(2, { Nom_etablissement: 'Collège des Tilleuls', Nom_commune: 'Aubusson' }),
      ),
    );
    expect(rapport).toMatchObject({ lus: 4, modifies: 1, inchanges: 0, aFermer: [], nombreErreurs: 2 });
    expect(rapport.erreurs.map(({ ligne }) => ligne)).toEqual([4, 5]);
    expect(await list('uai, commune, ulis')).toEqual([
      { uai: buildUai(1), commune: 'Guéret', ulis: true },
      { uai: buildUai(2), commune: 'Guéret', ulis: false },
    ]);
  });

  it('follows the sections of a school, once each, and sets aside those of a school that is not there', async () => {
    const autre = buildLigne(3, { ...SECTION, Nom_etablissement: 'SEP', code_nature: '334' });
    await run(buildAnnuaire(buildLigne(1), buildLigne(2, SECTION), autre));
    const rapport = await run(
      buildAnnuaire(
        buildLigne(1),
        buildLigne(2, { ...SECTION, Nom_etablissement: 'SEGPA rénovée' }),
        buildLigne(2, { ...SECTION, Nom_etablissement: 'SEGPA rénovée' }),
        buildLigne(4, { ...SECTION, etablissement_mere: buildUai(9) }),
      ),
    );
    expect(rapport).toMatchObject({
      sections: 1,
      ecartes: [{ motif: 'Section dont l’établissement de rattachement n’est pas importé.', nombre: 1 }],
    });
    expect(await list('section, nom', 'sections')).toEqual([{ section: buildUai(2), nom: 'SEGPA rénovée' }]);
  });

  it('never touches the ENT of a school that has one', async () => {
    await run(buildAnnuaire(buildLigne(1)));
    await imports.t.fabriques.query(
      `update ents_etablissements set ent = 'aucun', certitude = 'declare', debut = '2024-08-01'`,
    );
    await run(buildAnnuaire(buildLigne(1, { Code_departement: '087' })));
    expect(await list('ent, debut::text', 'ents_etablissements')).toEqual([{ ent: 'aucun', debut: '2024-08-01' }]);
  });

  it('leaves demonstration schools alone, be they missing from the file or named by it', async () => {
    const { uai, nom } = await imports.t.fabriques.addEtablissement({ academie: '22', departement: '023' });
    const { nom: autre } = await imports.t.fabriques.addEtablissement({ academie: '22', departement: '023' });
    const rapport = await run(buildAnnuaire(buildLigne(1), buildLigne(2, { Identifiant_de_l_etablissement: uai })));
    expect(rapport).toMatchObject({
      crees: 1,
      aFermer: [],
      ecartes: [{ motif: 'Établissement de démonstration, laissé tel quel.', nombre: 1 }],
    });
    const noms = (await list('nom, etat')).filter(({ etat }) => etat === 'ouvert').map((ligne) => ligne['nom']);
    expect(noms).toEqual(expect.arrayContaining([nom, autre]));
  });
});
