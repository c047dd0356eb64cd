import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { paragraphe, type TexteRiche } from '@focale/texte-riche';
import { readXlsx } from 'hucre/xlsx';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleAvecBilan, type EcoleAvecBilan } from '../../../../../tests/fabriques/bilans.js';
import { addActivite } from '../../../../../tests/fabriques/journal.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { ActivitesTrouveesVue, BilansDAcademieVue, SuiviDesBilansVue } from './academie.dto.js';

const CA = '2026-11-19';
const dire = (texte: string): TexteRiche => ({ type: 'doc', content: [paragraphe(texte)] });

describe('the bilans that an académie reads', () => {
  let t: ApplicationDeTest;
  let cas: EcoleAvecBilan;
  let auteur: TestAgent;
  let srane: TestAgent;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  beforeEach(async () => {
    cas = await addEcoleAvecBilan(t, { mandat: { domaines: ['conseiller'] } });
    await t.fabriques.addHabilitation(cas.rrupn, 'rrupn', { uai: cas.ecole.uai });
    auteur = await t.client(cas.rrupn);
    const { academie } = cas.ecole;
    srane = await t.client(await t.fabriques.addActeur('srane', { academie }));
    adresse = `/api/v1/academies/${academie}/annees/2026-2027`;
    await addActivite(t.fabriques, cas.ecole, cas.rrupn, { minutes: 90, fonction: 'accompagner' });
  });

  const write = async (blocs: object[]): Promise<void> => {
    const { body } = await auteur.get(`${cas.bilans}/moi`).expect(200);
    await auteur.put(`${cas.bilans}/moi`).send({ blocs, version: body.version }).expect(200);
  };
  const present = async (): Promise<number> => {
    const { body } = await cas.chef.get(`${cas.bilans}/${cas.rrupn.id}`).expect(200);
    const { body: apres } = await cas.chef
      .post(`${cas.bilans}/${cas.rrupn.id}/presentation`)
      .send({ date: CA, version: body.version })
      .expect(200);
    return apres.version;
  };
  const list = async (query: object = {}, client = srane): Promise<BilansDAcademieVue> =>
    (
      await client
        .get(`${adresse}/bilans`)
        .query({ taille: 200, ...query })
        .expect(200)
    ).body;
  const siens = ({ elements }: BilansDAcademieVue) =>
    elements.filter(({ etablissement }) => etablissement.uai === cas.ecole.uai);
  const suivi = async (): Promise<SuiviDesBilansVue['departements'][number] | undefined> =>
    ((await srane.get(`${adresse}/bilans/suivi`).expect(200)).body as SuiviDesBilansVue).departements.find(
      ({ departement }) => departement === cas.ecole.departement,
    );

  it('are those presented: counted among those expected, read until they are taken back', async () => {
    await write([{ code: 'difficultes', contenu: dire('Les serrures connectées des élèves ont lâché.') }]);
    expect(siens(await list())).toEqual([]);
    const avant = await suivi();
    const version = await present();
    expect(siens(await list({ bloc: 'difficultes' }))).toEqual([
      {
        etablissement: expect.objectContaining({ uai: cas.ecole.uai, departement: cas.ecole.departement }),
        agent: { id: cas.rrupn.id, prenom: cas.rrupn.prenom, nom: cas.rrupn.nom },
        etat: 'presente',
        presenteLe: CA,
        texte: 'Les serrures connectées des élèves ont lâché.',
        extraits: [],
      },
    ]);
    expect(siens(await list({ bloc: 'appreciation' }))).toMatchObject([{ texte: null }]);
    expect(siens(await list({ etat: 'transmis' }))).toEqual([]);
    expect(await suivi()).toEqual({
      ...avant,
      recus: avant!.recus + 1,
      ecolesCompletes: avant!.ecolesCompletes + 1,
    });
    expect(avant?.temps.find(({ fonction }) => fonction === 'accompagner')?.minutes).toBeGreaterThanOrEqual(90);

    await cas.chef.delete(`${cas.bilans}/${cas.rrupn.id}/presentation`).send({ version }).expect(200);
    expect(siens(await list())).toEqual([]);
    expect(await suivi()).toEqual(avant);
    expect(await t.fabriques.query('select * from textes_des_bilans where uai = $1', [cas.ecole.uai])).toEqual([]);
  });

  it('are no longer read once sent back, and are read as corrected once presented again', async () => {
    await write([{ code: 'besoins', contenu: dire('Un vidéoprojecteur.') }]);
    const version = await present();
    await cas.chef.post(`${cas.bilans}/${cas.rrupn.id}/renvoi`).send({ motif: 'À préciser', version }).expect(200);
    expect(siens(await list({ q: 'vidéoprojecteur' }))).toEqual([]);
    await write([{ code: 'besoins', contenu: dire('Deux visualiseurs.') }]);
    await present();
    expect(siens(await list({ q: 'vidéoprojecteur' }))).toEqual([]);
    expect(siens(await list({ q: 'visualiseur', bloc: 'besoins' }))).toMatchObject([{ texte: 'Deux visualiseurs.' }]);
  });

  it.each([
    ['serrure connectee', true],
    ['SERRURES', true],
    ['"serrures connectées"', true],
    ['"connectées serrures"', false],
    ['imprimante or serrure', true],
    ['serrure -élève', false],
    ['imprimante', false],
    ['de la', false],
    [`'); drop table bilans; --`, false],
  ])('are searched as French is written: %s', async (q, trouve) => {
    await write([{ code: 'difficultes', contenu: dire('Les serrures connectées des élèves ont lâché.') }]);
    await present();
    const [bilan] = siens(await list({ q }));
    expect(bilan !== undefined).toBe(trouve);
    if (!bilan) return;
    expect(bilan.extraits.map(({ bloc }) => bloc)).toEqual(['difficultes']);
    const mots = bilan.extraits[0]?.morceaux.filter((m) => m.trouve).map(({ texte }) => texte);
    expect(mots).toContain('serrures');
    expect(siens(await list({ q, bloc: 'besoins' }))).toEqual([]);
  });

  it('give the extract as words, whatever looks like a page in them', async () => {
    await write([{ code: 'difficultes', contenu: dire('Avant <script>alert(1)</script> la panne & après.') }]);
    await present();
    const [bilan] = siens(await list({ q: 'panne' }));
    expect(bilan?.extraits[0]?.morceaux).toEqual([
      { texte: 'Avant <script>alert(1)</script> la ', trouve: false },
      { texte: 'panne', trouve: true },
      { texte: ' & après.', trouve: false },
    ]);
  });

  it('leave out the block that its author hides', async () => {
    await write([
      { code: 'difficultes', contenu: dire('Cachée : quincaillerie.'), masque: true },
      { code: 'besoins', contenu: dire('Montré : rien.') },
    ]);
    await present();
    expect(siens(await list({ q: 'quincaillerie' }))).toEqual([]);
    expect(siens(await list({ bloc: 'difficultes' }))).toMatchObject([{ texte: null }]);
  });

  it('come with the entries that their author shares, as long as they are shared', async () => {
    await addActivite(t.fabriques, cas.ecole, cas.rrupn, { note: 'Atelier de calligraphie numérique' });
    const find = async (): Promise<ActivitesTrouveesVue['elements']> => {
      const { body } = await srane.get(`${adresse}/bilans/activites`).query({ q: 'calligraphies' }).expect(200);
      return (body as ActivitesTrouveesVue).elements.filter(({ etablissement }) => etablissement.uai === cas.ecole.uai);
    };
    expect(await find()).toEqual([]);
    const { body } = await auteur.get(cas.bilans.replace('/bilans', '/journal')).expect(200);
    const { id, version } = body.elements.find(({ note }: { note: string | null }) => note?.startsWith('Atelier'));
    const entree = `${cas.bilans.replace('/bilans', '/journal')}/${id}`;
    await auteur.patch(entree).send({ partagee: true, version }).expect(200);
    expect(await find()).toMatchObject([
      {
        id,
        agent: { id: cas.rrupn.id },
        morceaux: [{ texte: 'Atelier de ' }, { texte: 'calligraphie', trouve: true }, { texte: ' numérique' }],
      },
    ]);
    await auteur
      .patch(entree)
      .send({ partagee: false, version: version + 1 })
      .expect(200);
    expect(await find()).toEqual([]);
  });

  it('are taken away whole, in CSV and XLSX, under the same filters', async () => {
    await write([{ code: 'difficultes', contenu: dire('=cmd() des serrures.') }]);
    await present();
    const query = { bloc: 'difficultes', q: 'serrure', taille: 1 };
    const { text } = await srane
      .get(`${adresse}/bilans/export`)
      .query({ ...query, format: 'csv' })
      .expect(200);
    const lignes = text.trim().split('\r\n');
    expect(lignes).toHaveLength((await list(query)).total + 1);
    expect(text).toContain(cas.ecole.uai);
    expect(text).not.toMatch(/;"?=cmd/);
    const { body } = await srane
      .get(`${adresse}/bilans/export`)
      .query({ ...query, format: 'xlsx' })
      .buffer()
      .parse((reponse, fini) => {
        const morceaux: Buffer[] = [];
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
        reponse.on('end', () => fini(null, Buffer.concat(morceaux)));
      })
      .expect(200);
    const { sheets } = await readXlsx(body as Buffer);
    expect(sheets[0]?.rows).toHaveLength(lignes.length);
  });

  it('are those of one’s territory: a référent reads a département, a neighbour nothing', async () => {
    await write([{ code: 'difficultes', contenu: dire('Serrures.') }]);
    await present();
    const { departement } = cas.ecole;
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement }));
    expect(siens(await list({}, referent))).toHaveLength(1);
    const ailleurs = await t.fabriques.addEtablissement({ departement: '031', academie: '16', region: '76' });
    const voisin = await t.client(await t.fabriques.addActeur('srane', { academie: ailleurs.academie }));
    await voisin.get(`${adresse}/bilans`).expect(404);
    for (const chemin of ['bilans', 'bilans/suivi', 'bilans/export?format=csv', 'chiffres-annuels'])
      await cas.chef.get(`${adresse}/${chemin}`).expect(404);
    await srane.get(`${adresse}/bilans?bloc=inconnu`).expect(400);
    await srane.get(`${adresse}/bilans/activites`).expect(400);
  });
});
