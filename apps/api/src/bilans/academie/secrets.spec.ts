import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAllowed, type Role } from '@focale/domaine';
import { paragraphe, type TexteRiche } from '@focale/texte-riche';
import { readXlsx } from 'hucre/xlsx';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleAvecBilan, type EcoleAvecBilan, runProjections } from '../../../../../tests/fabriques/bilans.js';
import { addMandat } from '../../../../../tests/fabriques/designations.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { addActivite } from '../../../../../tests/fabriques/journal.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { listRoutes } from '../../socle/acces/index.js';
import { readPdfText } from '../../socle/documents/read-pdf-text.js';

/** A word that is searched for, beside what nobody but its author and the direction may meet. */
const APPAT = 'quincaillerie';
const SECRET = /zyx(prive|commentaire|ancien|brouillon|renvoi)/i;
const INCONNU = '00000000-0000-4000-8000-000000000000';

const dire = (secret: string): TexteRiche => ({ type: 'doc', content: [paragraphe(`${APPAT} ${secret}`)] });

describe('what an académie never meets, whatever it opens', () => {
  let t: ApplicationDeTest;
  let cas: EcoleAvecBilan;
  let enCours: AgentFabrique;
  let commentaire: string;
  let activite: string;

  beforeAll(async () => {
    t = await startApplication();
    cas = await addEcoleAvecBilan(t, { mandat: { domaines: ['conseiller'] } });
    await t.fabriques.addHabilitation(cas.rrupn, 'rrupn', { uai: cas.ecole.uai });
    await plantPresente();
    await plantBrouillon();
  });

  afterAll(async () => {
    await t.close();
  });

  /** A bilan that is presented, with entries that are private, a comment, texts given up or sent back, and why. */
  async function plantPresente(): Promise<void> {
    const { ecole, rrupn, bilans, chef } = cas;
    activite = await addActivite(t.fabriques, ecole, rrupn, { note: `${APPAT} zyxprive` });
    await addActivite(t.fabriques, ecole, rrupn, { note: `${APPAT} partagée`, partagee: true });
    const auteur = await t.client(rrupn);
    const adresse = `${bilans}/${rrupn.id}`;
    const write = async (contenu: TexteRiche | null): Promise<void> => {
      const { body } = await auteur.get(`${bilans}/moi`).expect(200);
      await auteur
        .put(`${bilans}/moi`)
        .send({ blocs: [{ code: 'difficultes', contenu }], version: body.version })
        .expect(200);
    };
    const step = async (client: TestAgent, etape: string, corps: object = {}): Promise<void> => {
      const { body } = await client.get(adresse).expect(200);
      await client
        .post(`${adresse}/${etape}`)
        .send({ ...corps, version: body.version })
        .expect(200);
    };
    await write(dire('zyxancien'));
    await write(null);
    await write(dire('zyxancien encore'));
    const { body: dit } = await chef
      .post(`${adresse}/commentaires`)
      .send({ bloc: 'difficultes', texte: `${APPAT} zyxcommentaire` })
      .expect(201);
    commentaire = dit.id;
    await step(auteur, 'soumission');
    await step(chef, 'renvoi', { motif: `${APPAT} zyxrenvoi` });
    await step(chef, 'presentation', { date: '2026-11-18' });
    await step(chef, 'renvoi', { motif: `${APPAT} zyxrenvoi` });
    await write(dire('montré'));
    await step(chef, 'presentation', { date: '2026-11-19' });
  }

  /** A colleague's, which is not presented. */
  async function plantBrouillon(): Promise<void> {
    enCours = await t.fabriques.addAgent();
    await t.fabriques.addHabilitation(enCours, 'rrupn', { uai: cas.ecole.uai });
    await addMandat(t.fabriques, { uai: cas.ecole.uai, agent: enCours, etat: 'transmise' });
    await runProjections(t, cas.ecole.uai);
    const auteur = await t.client(enCours);
    await auteur
      .put(`${cas.bilans}/moi`)
      .send({ blocs: [{ code: 'difficultes', contenu: dire('zyxbrouillon') }] })
      .expect(200);
  }

  /** What an answer says, whatever its format. */
  async function readText(client: TestAgent, adresse: string): Promise<{ status: number; texte: string }> {
    const { status, headers, body } = await client
      .get(adresse)
      .buffer()
      .parse((reponse, fini) => {
        const morceaux: Buffer[] = [];
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
        reponse.on('end', () => fini(null, Buffer.concat(morceaux)));
      });
    const octets = body as Buffer;
    const type = String((headers as { 'content-type'?: string })['content-type']);
    if (type.includes('pdf')) return { status, texte: readPdfText(octets) };
    if (type.includes('spreadsheetml')) return { status, texte: JSON.stringify(await readXlsx(octets)) };
    return { status, texte: octets.toString('utf8') };
  }

  const REQUETES = [
    '',
    `?q=${APPAT}&taille=200`,
    '?bloc=difficultes',
    '?format=pdf',
    '?format=csv',
    '?format=xlsx',
  ].concat([`?format=csv&bloc=difficultes&q=${APPAT}`]);

  const listAdresses = (role: Role): string[] =>
    listRoutes(t.application)
      .filter(({ methode, permission }) => methode === 'GET' && permission && isAllowed(permission, [role]))
      .flatMap(({ chemin }) =>
        [cas.rrupn.id, enCours.id, activite, commentaire, INCONNU].map((id) =>
          chemin
            .replace(':uai', cas.ecole.uai)
            .replace(':annee', '2026-2027')
            .replace(/^(academies)\/:code/, `$1/${cas.ecole.academie}`)
            .replace(/^(regions)\/:code/, `$1/${cas.ecole.region}`)
            .replace(/:[a-zA-Z]+/g, id),
        ),
      )
      .filter((chemin, rang, tous) => tous.indexOf(chemin) === rang)
      .flatMap((chemin) => REQUETES.map((requete) => `/api/v1/${chemin}${requete}`));

  it('is met by its author and the direction: the walk would see it', async () => {
    const { texte } = await readText(await t.client(cas.rrupn), `${cas.bilans.replace('/bilans', '/journal')}`);
    expect(texte).toMatch(/zyxprive/);
    expect((await readText(cas.chef, `${cas.bilans}/${cas.rrupn.id}/commentaires`)).texte).toMatch(/zyxcommentaire/);
    expect((await readText(cas.chef, `${cas.bilans}/${enCours.id}`)).texte).toMatch(/zyxbrouillon/);
    const sien = await readText(await t.client(cas.rrupn), `${cas.bilans}/moi/versions`);
    expect(sien.texte).toMatch(/zyxancien/);
  });

  it.each<[Role, 'academie' | 'departement']>([
    ['srane', 'academie'],
    ['referent_departemental', 'departement'],
  ])('is in no route, document, export or search of a %s of the %s', async (role, perimetre) => {
    const client = await t.client(await t.fabriques.addActeur(role, { [perimetre]: cas.ecole[perimetre] }));
    const trouves: string[] = [];
    let lus = 0;
    let montres = 0;
    for (const adresse of listAdresses(role)) {
      const { status, texte } = await readText(client, adresse);
      if (status === 200) lus += 1;
      if (/montré/.test(texte)) montres += 1;
      const secret = SECRET.exec(texte);
      if (secret) trouves.push(`${adresse}: ${secret[0]}`);
    }
    expect(trouves).toEqual([]);
    expect(lus).toBeGreaterThan(100);
    // What is presented is read: as a bilan, a block, an extract, a document, a file.
    expect(montres).toBeGreaterThan(5);
  });
});
