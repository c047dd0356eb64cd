import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleSuivie } from '../../../../tests/fabriques/attendus.js';
import { readDernierAudit } from '../../../../tests/fabriques/audit.js';
import { getIndicateur, listIndicateurs, updateIndicateur } from '../../../../tests/fabriques/indicateurs.js';
import { addActivite } from '../../../../tests/fabriques/journal.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { DefinitionVue, ModeleDIndicateursVue } from './modele.dto.js';

const toModele = (academie: string, annee = '2026-2027'): string =>
  `/api/v1/academies/${academie}/annees/${annee}/indicateurs-modele`;

describe('the indicators that an académie follows', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const addSrane = async (academie: string): Promise<TestAgent> => {
    await t.fabriques.addDepartement(`0${academie}`, academie, '75');
    return t.client(await t.fabriques.addActeur('srane', { academie }));
  };

  const read = async (client: TestAgent, adresse: string): Promise<ModeleDIndicateursVue> =>
    (await client.get(adresse).expect(200)).body as ModeleDIndicateursVue;

  const find = ({ indicateurs }: ModeleDIndicateursVue, cherche: string): DefinitionVue =>
    indicateurs.find(({ code }) => code === cherche)!;

  /** What is set of one indicator, as it is read, with some changes. */
  const toReglage = (modele: ModeleDIndicateursVue, cherche: string, plus: object = {}): object => {
    const { code, libelle, origine, demande, quiSaisit, cible } = find(modele, cherche);
    return { code, libelle, origine, demande, quiSaisit, cible, ...plus };
  };

  it('are those of the product, without any target, until the SRANE sets one, a version each time', async () => {
    const srane = await addSrane('51');
    const ecole = await addEcoleSuivie(t, { departement: '051', academie: '51' });
    const adresse = toModele('51');
    const depart = await read(srane, adresse);
    expect(depart).toMatchObject({ version: 0, actionsPossibles: ['modifier'] });
    expect(depart.indicateurs.every(({ cible, demande }) => cible === null && demande)).toBe(true);
    expect(find(depart, 'ent_connexions')).toMatchObject({
      ...{ origine: 'saisi', calculable: false, concerne: 'Réservé aux établissements dotés d’un ENT' },
    });

    const plus = { libelle: 'Collègues Pix+Édu', cible: 12.5, quiSaisit: 'direction' };
    const { body: un } = await srane
      .put(adresse)
      .send({ indicateurs: [toReglage(depart, 'collegues_pix', plus)], version: 0 })
      .expect(200);
    expect(un.version).toBe(1);
    expect(find(un, 'collegues_pix')).toMatchObject({ ...plus, libelleParDefaut: 'Collègues certifiés Pix' });
    expect(await getIndicateur(ecole, 'collegues_pix')).toMatchObject(plus);
    expect(await readDernierAudit(t, 'indicateurs_modele.updated')).toMatchObject({
      version: 1,
      indicateurs: expect.arrayContaining([expect.objectContaining(plus)]),
    });

    const { body: deux } = await srane
      .put(adresse)
      .send({ indicateurs: [toReglage(un, 'delai_tickets', { demande: false })], version: 1 })
      .expect(200);
    expect(find(deux, 'collegues_pix')).toMatchObject(plus);
    expect((await listIndicateurs(ecole)).map(({ code }) => code)).not.toContain('delai_tickets');
    await ecole.client.put(`${ecole.base}/indicateurs/delai_tickets`).send({ valeur: 1, version: 0 }).expect(404);
    const [versions] = await t.fabriques.query(
      `select array_agg(numero order by numero) as numeros from indicateurs_modeles_versions where academie = '51'`,
    );
    expect(versions).toEqual({ numeros: [1, 2] });
    const { body: perimee } = await srane
      .put(adresse)
      .send({ indicateurs: [toReglage(un, 'collegues_pix')], version: 1 })
      .expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { version: 2 } });
  });

  it('go on from one year to the next, without the targets of the year before', async () => {
    const srane = await addSrane('52');
    const depart = await read(srane, toModele('52'));
    const plus = { libelle: 'Tickets', cible: 2 };
    await srane
      .put(toModele('52'))
      .send({ indicateurs: [toReglage(depart, 'delai_tickets', plus)], version: 0 })
      .expect(200);
    const suivante = await read(srane, toModele('52', '2027-2028'));
    expect(find(suivante, 'delai_tickets')).toMatchObject({ libelle: 'Tickets', cible: null });
    expect(suivante.version).toBe(0);
    expect(find(await read(srane, toModele('52', '2025-2026')), 'delai_tickets').libelle).not.toBe('Tickets');
  });

  it('may be entered rather than computed, and more certified than registered is then asked about', async () => {
    const srane = await addSrane('53');
    const ecole = await addEcoleSuivie(t, { departement: '053', academie: '53' });
    const depart = await read(srane, toModele('53'));
    const indicateurs = ['pix_inscrits', 'pix_certifies'].map((code) => toReglage(depart, code, { origine: 'saisi' }));
    await srane.put(toModele('53')).send({ indicateurs, version: 0 }).expect(200);
    const put = (code: string, valeur: number) =>
      ecole.client.put(`${ecole.base}/indicateurs/${code}`).send({ valeur, version: 0 }).expect(200);
    await put('pix_inscrits', 30);
    const { body } = await put('pix_certifies', 31);
    expect(body).toMatchObject({ valeur: 31, doutes: [expect.stringContaining('inscrits')] });
  });

  it('may have the time on passwords entered: all read what was, and what journals say of last year who reads their totals', async () => {
    const srane = await addSrane('57');
    const ecole = await addEcoleSuivie(t, { departement: '057', academie: '57' });
    const agent = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    const rrupn = { client: await t.client(agent), base: ecole.base };
    const minutes = { minutes: 240, etiquettes: ['mots_de_passe'] } as const;
    await addActivite(t.fabriques, ecole, agent, { ...minutes, annee: 2025 });
    await addActivite(t.fabriques, ecole, agent, { ...minutes, minutes: 60 });
    expect(await getIndicateur(ecole, 'temps_mots_de_passe')).toMatchObject({
      ...{ origine: 'calcule', valeur: 1, precedente: 4, doutes: [] },
    });
    const depart = await read(srane, toModele('57'));
    const indicateurs = [toReglage(depart, 'temps_mots_de_passe', { origine: 'saisi' })];
    await srane.put(toModele('57')).send({ indicateurs, version: 0 }).expect(200);
    expect(await updateIndicateur(rrupn, 'temps_mots_de_passe', 20)).toMatchObject({ valeur: 20, precedente: null });
    expect(await getIndicateur(ecole, 'temps_mots_de_passe')).toMatchObject({
      ...{ origine: 'saisi', valeur: 20, precedente: 4, actionsPossibles: ['renseigner'] },
    });
  });

  it('refuse what makes no sense, on its field, and write nothing', async () => {
    const srane = await addSrane('54');
    const depart = await read(srane, toModele('54'));
    const refuse = async (indicateurs: object[]): Promise<string[]> => {
      const { body } = await srane.put(toModele('54')).send({ indicateurs, version: 0 }).expect(400);
      return (body.erreurs as { champ: string }[]).map(({ champ }) => champ);
    };
    const bon = toReglage(depart, 'collegues_pix');
    expect(await refuse([])).toEqual(['indicateurs']);
    expect(await refuse([bon, bon])).toEqual(['indicateurs.1.code']);
    expect(await refuse([{ ...bon, code: 'rang' }])).toEqual(['indicateurs.0.code']);
    expect(await refuse([{ ...bon, origine: 'calcule' }])).toEqual(['indicateurs.0.origine']);
    expect(await refuse([{ ...bon, origine: 'charge' }])).toEqual(['indicateurs.0.origine']);
    expect(await refuse([{ ...bon, libelle: ' ' }])).toEqual(['indicateurs.0.libelle']);
    expect(await refuse([{ ...bon, cible: -1 }])).toEqual(['indicateurs.0.cible']);
    expect((await read(srane, toModele('54'))).version).toBe(0);
  });

  it('are read by those who follow the académie, and set by its SRANE alone', async () => {
    const srane = await addSrane('55');
    const depart = await read(srane, toModele('55'));
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '055' }));
    expect((await read(referent, toModele('55'))).actionsPossibles).toEqual([]);
    const corps = { indicateurs: [toReglage(depart, 'collegues_pix')], version: 0 };
    await referent.put(toModele('55')).send(corps).expect(403);
    const voisin = await addSrane('56');
    await voisin.put(toModele('55')).send(corps).expect(404);
  });
});
