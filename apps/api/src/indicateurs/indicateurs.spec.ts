import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addEcoleSuivie, type EcoleSuivie } from '../../../../tests/fabriques/attendus.js';
import { readDernierAudit } from '../../../../tests/fabriques/audit.js';
import { getIndicateur, listIndicateurs, updateIndicateur } from '../../../../tests/fabriques/indicateurs.js';
import { addActivite } from '../../../../tests/fabriques/journal.js';
import { readLigneDuFait } from '../../../../tests/fabriques/vie-numerique.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

const SAISIS = ['ressources_usage', 'educonnect_actifs', 'eleves_par_poste', 'delai_tickets', 'collegues_pix'];

describe('the indicators of a school', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleSuivie;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await addEcoleSuivie(t, { type: 'college' });
  });

  afterAll(async () => {
    await t.close();
  });

  const readLigne = (): Promise<string> =>
    readLigneDuFait(
      { uai: ecole.uai, chef: ecole.client, adresse: ecole.base, precedente: '' },
      'indicateurs.renseignes',
    );

  const put = (code: string, corps: object, client = ecole.client) =>
    client.put(`${ecole.base}/indicateurs/${code}`).send(corps);

  it('are those that apply to it: no connection to an ENT that it does not have, no attestation in a lycée', async () => {
    const codes = (await listIndicateurs(ecole)).flatMap(({ code, origine }) => (origine === 'saisi' ? code : []));
    expect(codes).toEqual(SAISIS);
    const lycee = await addEcoleSuivie(t, { type: 'lycee', ent: 'lycee_connecte' });
    const duLycee = (await listIndicateurs(lycee)).map(({ code }) => code);
    expect(duLycee).toContain('ent_connexions');
    expect(duLycee).not.toContain('attestations_6e');
    await lycee.client.put(`${lycee.base}/indicateurs/attestations_6e`).send({ valeur: 1, version: 0 }).expect(404);
  });

  it('take a value, its correction and its removal, each upon the version that was read', async () => {
    const { body: saisi } = await put('delai_tickets', { valeur: 3.5, version: 0 }).expect(200);
    expect(saisi).toEqual({
      id: `${ecole.uai}-2026-delai_tickets`,
      code: 'delai_tickets',
      libelle: 'Délai de résolution des tickets',
      unite: 'jours',
      origine: 'saisi',
      valeur: 3.5,
      precedente: null,
      cible: null,
      source: 'Portails d’assistance',
      quiSaisit: 'rrupn',
      parmi: null,
      doutes: [],
      repartition: null,
      version: 1,
      actionsPossibles: ['renseigner'],
    });
    const { body: perimee } = await put('delai_tickets', { valeur: 4, version: 0 }).expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { valeur: 3.5, version: 1 } });
    const { body: sans } = await put('delai_tickets', { valeur: 4 }).expect(400);
    expect(sans.code).toBe('version.absente');
    expect(await updateIndicateur(ecole, 'delai_tickets', null)).toMatchObject({ valeur: null, version: 2 });
    expect(await readDernierAudit(t, 'indicateur.updated')).toEqual({ code: 'delai_tickets', valeur: null });
    expect(await updateIndicateur(ecole, 'delai_tickets', 0)).toMatchObject({ valeur: 0, version: 3 });
  });

  it.each([-1, 1_000_000, 12.345, '12', [], {}])(
    'refuse %p with a message on the field, and write nothing',
    async (valeur) => {
      const { version } = await getIndicateur(ecole, 'collegues_pix');
      const { body } = await put('collegues_pix', { valeur, version }).expect(400);
      expect(body.erreurs).toMatchObject([
        { champ: 'valeur', message: expect.stringContaining('Saisissez un nombre') },
      ]);
      await put('collegues_pix', { version }).expect(400);
      expect(await getIndicateur(ecole, 'collegues_pix')).toMatchObject({ valeur: null, version });
    },
  );

  it('do not take what Focale computes, nor what nobody knows', async () => {
    const { body } = await put('parents_informes', { valeur: 3, version: 0 }).expect(409);
    expect(body.code).toBe('indicateurs.non_saisi');
    await put('rang_de_l_ecole', { valeur: 3, version: 0 }).expect(404);
  });

  it('are asked about and never refused: over 100 %, a jump from last year', async () => {
    await t.fabriques.query(
      `insert into indicateurs_valeurs (uai, annee, code, valeur, version) values ($1, 2025, 'educonnect_actifs', 41.5, 1)`,
      [ecole.uai],
    );
    const vue = await updateIndicateur(ecole, 'educonnect_actifs', 112);
    expect(vue).toMatchObject({ valeur: 112, precedente: 41.5 });
    expect(vue.doutes).toHaveLength(2);
    expect(await updateIndicateur(ecole, 'educonnect_actifs', 50)).toMatchObject({ valeur: 50, doutes: [] });
  });

  it('tick their line once the last one is entered, and untick it when one is emptied', async () => {
    expect(await readLigne()).toBe('a_faire manuelle');
    for (const code of SAISIS.slice(1)) await updateIndicateur(ecole, code, 10);
    expect(await readLigne()).toBe('a_faire manuelle');
    await updateIndicateur(ecole, 'ressources_usage', 0);
    expect(await readLigne()).toBe(`fait automatique ${AUJOURDHUI}`);
    await updateIndicateur(ecole, 'ressources_usage', 55);
    expect(await readLigne()).toBe(`fait automatique ${AUJOURDHUI}`);
    await updateIndicateur(ecole, 'collegues_pix', null);
    expect(await readLigne()).toMatch(/^a_faire/);
    await updateIndicateur(ecole, 'collegues_pix', 4);
    expect(await readLigne()).toBe(`fait automatique ${AUJOURDHUI}`);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('tick their line when two people enter the last two at once', async () => {
    const autre = await addEcoleSuivie(t, { type: 'college' });
    for (const code of SAISIS.slice(2)) await updateIndicateur(autre, code, 10);
    await Promise.all(SAISIS.slice(0, 2).map((code) => updateIndicateur(autre, code, 10)));
    const [fait] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from faits where uai = $1 and code = 'indicateurs.renseignes' and etabli_le is not null`,
      [autre.uai],
    );
    expect(fait?.n).toBe(1);
  });

  it('tell the time by function, and on passwords, to who reads the totals of the journal, and to nobody else', async () => {
    const agent = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    const rrupn = { client: await t.client(agent), base: ecole.base };
    await addActivite(t.fabriques, ecole, agent, { fonction: 'conseiller', minutes: 100 });
    expect(await getIndicateur(ecole, 'temps_mots_de_passe')).toMatchObject({ origine: 'calcule', valeur: null });
    await addActivite(t.fabriques, ecole, agent, { minutes: 50, etiquettes: ['mots_de_passe', 'depannage'] });
    await addActivite(t.fabriques, ecole, agent, { minutes: 40, etiquettes: ['mots_de_passe'] });
    expect(await getIndicateur(ecole, 'temps_conseiller')).toMatchObject({ valeur: 1.7, unite: 'heures' });
    expect(await getIndicateur(ecole, 'temps_mots_de_passe')).toMatchObject({ valeur: 1.5, unite: 'heures' });
    expect(await getIndicateur(ecole, 'temps_equipement')).toMatchObject({ valeur: null });
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    for (const client of [rrupn.client, lecteur]) {
      const codes = (await listIndicateurs({ client, base: ecole.base })).map(({ code }) => code);
      expect(codes).toContain('collegues_pix');
      expect(codes.filter((code) => code.startsWith('temps_'))).toEqual([]);
    }
    const { version } = await getIndicateur(rrupn, 'collegues_pix');
    await put('collegues_pix', { valeur: 5, version }, rrupn.client).expect(200);
    await put('collegues_pix', { valeur: 6, version: version + 1 }, lecteur).expect(403);
  });

  it('are closed with their year, and out of reach of another school', async () => {
    const passee = { client: ecole.client, base: ecole.base.replace('2026-2027', '2025-2026') };
    expect(await getIndicateur(passee, 'educonnect_actifs')).toMatchObject({ valeur: 41.5, actionsPossibles: [] });
    const refus = await ecole.client
      .put(`${passee.base}/indicateurs/educonnect_actifs`)
      .send({ valeur: 1, version: 1 });
    expect(refus.status).toBeGreaterThanOrEqual(403);
    expect(await getIndicateur(passee, 'educonnect_actifs')).toMatchObject({ valeur: 41.5 });
    const voisine = await addEcoleSuivie(t, { type: 'college' });
    await voisine.client.get(`${ecole.base}/indicateurs`).expect(404);
  });
});
