import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnnuaire, buildLigne, buildLigneDeBordeaux, buildUai } from '../../../../../tests/fabriques/annuaire.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ImportsDeTest, startImports } from '../../../../../tests/fabriques/import-annuaire.js';

const LYCEE = { Type_etablissement: 'Lycée', code_nature: '320' };

describe('the directory', () => {
  let imports: ImportsDeTest;
  let srane: AgentFabrique;

  beforeAll(async () => {
    imports = await startImports();
    await imports.run(
      buildAnnuaire(
        buildLigne(1, { Nom_etablissement: 'Collège Éloïse Cœur-de-Bœuf', Nom_commune: 'Saint-Éloi', ULIS: '1' }),
        buildLigne(2, { Nom_etablissement: 'SEGPA', code_nature: '390', etablissement_mere: buildUai(1) }),
        buildLigne(3, { ...LYCEE, Nom_etablissement: 'Lycée des 100 % numériques', Code_departement: '087' }),
        buildLigneDeBordeaux(4),
      ),
    );
    srane = await imports.t.fabriques.addActeur('srane', { academie: '22' });
  });

  afterAll(async () => {
    await imports.t.close();
  });

  const find = async (query: string, agent: AgentFabrique = srane): Promise<string[]> => {
    const client = await imports.t.client(agent);
    const { body } = await client.get(`/api/v1/etablissements?${query}`).expect(200);
    return body.elements.map(({ uai }: { uai: string }) => uai);
  };

  it('lists the schools within reach, a page at a time, in the order asked for', async () => {
    const client = await imports.t.client(srane);
    const { body } = await client.get('/api/v1/etablissements?taille=1&page=2&tri=-departement').expect(200);
    expect(body).toEqual({
      elements: [
        {
          uai: buildUai(1),
          nom: 'Collège Éloïse Cœur-de-Bœuf',
          type: 'college',
          commune: 'Saint-Éloi',
          departement: '023',
          academie: '22',
          ent: 'ent_creuse',
          etat: 'ouvert',
          latitude: 46.17,
          longitude: 1.87,
        },
      ],
      total: 2,
      page: 2,
      taille: 1,
    });
  });

  it.each([
    ['q=eloise', [1]],
    ['q=COEUR%20saint', [1]],
    ['q=saint-eloi', [1]],
    [`q=${buildUai(3).toLowerCase()}`, [3]],
    ['q=100%25', [3]],
    ['q=%25', [1, 3]],
    ['q=', [1, 3]],
    ['q=pau', []],
    ['type=lycee_pro', [3]],
    ['departement=023', [1]],
    ['academie=04', []],
    ['ent=ent_creuse', [1]],
    ['ent=aucun', []],
  ])('finds with %s', async (query, rangs) => {
    expect((await find(query)).sort()).toEqual(rangs.map(buildUai));
  });

  it.each(['type=ecole', 'departement=87', 'academie=Limoges', 'ent=pronote', 'taille=0', 'ecole=1'])(
    'refuses %s by naming the field',
    async (query) => {
      const client = await imports.t.client(srane);
      const { body } = await client.get(`/api/v1/etablissements?${query}`).expect(400);
      expect(body.erreurs).toEqual([{ champ: query.split('=')[0], message: expect.any(String) }]);
    },
  );

  it('shows a head their own school, an administrateur all of them without what schools hold', async () => {
    const chef = await imports.t.fabriques.addActeur('chef', { uai: buildUai(3) });
    expect(await find('', chef)).toEqual([buildUai(3)]);
    const admin = await imports.t.fabriques.addActeur('administrateur', {});
    expect((await find('', admin)).sort()).toEqual([buildUai(1), buildUai(3), buildUai(4)]);
    expect(await find('ent=ent_creuse', admin)).toEqual([]);
  });

  it('tells everything of one school', async () => {
    const { body } = await (await imports.t.client(srane)).get(`/api/v1/etablissements/${buildUai(1)}`).expect(200);
    expect(body).toMatchObject({
      uai: buildUai(1),
      nature: 340,
      academieNom: 'Limoges',
      departementNom: 'Creuse',
      regionNom: 'Nouvelle-Aquitaine',
      ulis: true,
      segpa: false,
      origine: 'annuaire',
      sections: [{ uai: buildUai(2), nature: 390, nom: 'SEGPA' }],
      ent: 'ent_creuse',
      ents: [{ ent: 'ent_creuse', debut: '2026-08-01', fin: null, certitude: 'source' }],
    });
  });

  it('knows no school out of reach, of a wrong UAI, or of a word that is not one', async () => {
    const client = await imports.t.client(srane);
    for (const uai of [buildUai(4), buildUai(999), '0870001Z', 'inconnu']) {
      await client.get(`/api/v1/etablissements/${uai}`).expect(404);
    }
  });
});
