import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addEcoleSuivie, type EcoleSuivie, readAttendu } from '../../../../tests/fabriques/attendus.js';
import { addMandat, toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { UpdateEcheances } from './alertes/update-echeances.js';

describe('a date received stays the first one', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleSuivie;

  beforeAll(async () => {
    t = await startApplication();
    await t.fabriques.addDepartement('023', '22', '75');
  });

  beforeEach(async () => {
    await goTo('2026-09-10');
    ecole = await addEcoleSuivie(t, { type: 'college' });
  });

  afterAll(async () => {
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
    await t.close();
  });

  /** A new day: what falls due on it is done, as the daily job does. */
  async function goTo(jour: string): Promise<void> {
    t.horloge.set(jour);
    await t.application.get(UpdateEcheances).execute();
  }

  /** Transmits a RRUPN today, whose letter may be signed on paper and whose IMP may be entered on the same day. */
  async function transmit(complet: boolean): Promise<string> {
    const mandat = await addMandat(t.fabriques, {
      uai: ecole.uai,
      compensation: complet ? 'imp' : null,
      tauxCentimes: complet ? 125_000 : null,
    });
    const adresse = toDesignations(mandat);
    await ecole.client.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
    if (complet) await finish(adresse);
    return adresse;
  }

  async function finish(adresse: string): Promise<void> {
    const jour = t.horloge.today();
    const pdf = Buffer.from('%PDF-1.7\n%%EOF\n', 'latin1');
    const { body } = await ecole.client.get(adresse).expect(200);
    await ecole.client
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, saisieSts: jour, version: body.version })
      .expect(200);
    const { body: acceptable } = await ecole.client.get(adresse).expect(200);
    if (acceptable.etat === 'transmise') {
      const rrupn = await t.client({ id: acceptable.agent.id });
      await rrupn.post(`${adresse}/acceptation`).send({ version: acceptable.version }).expect(200);
    }
    await ecole.client
      .post(`${adresse}/lettre-de-mission/scan?signeeLe=${jour}`)
      .attach('fichier', pdf, 'lettre.pdf')
      .expect(200);
  }

  it('when a second RRUPN is transmitted in November: the designation was received in September', async () => {
    await transmit(true);
    await goTo('2026-11-29');
    await transmit(false);
    expect(await readAttendu(ecole, 'designation')).toMatchObject({ etat: 'recu', recuLe: '2026-09-10' });
    const { body } = await ecole.client.get(`${ecole.base}/film`).expect(200);
    const ligne = body.actions.find(({ cle }: { cle: string }) => cle === 'designer-rrupn-etablissement');
    expect(ligne).toMatchObject({ statut: 'fait', faitLe: '2026-09-10' });
  });

  it('when the first RRUPN leaves, since somebody was there all along', async () => {
    const premier = await transmit(true);
    await goTo('2026-11-29');
    await transmit(true);
    const { body } = await ecole.client.get(premier).expect(200);
    await ecole.client
      .post(`${premier}/cloture`)
      .send({ version: body.version, motif: 'Mutation', date: '2026-12-10' })
      .expect(200);
    await goTo('2026-12-11');
    for (const code of ['designation', 'lettre', 'imp'])
      expect(await readAttendu(ecole, code)).toMatchObject({ etat: 'recu', recuLe: '2026-09-10' });
  });

  it('but begins again once the school had nobody left', async () => {
    const premier = await transmit(true);
    const { body } = await ecole.client.get(premier).expect(200);
    await ecole.client
      .post(`${premier}/cloture`)
      .send({ version: body.version, motif: 'Mutation', date: '2026-10-10' })
      .expect(200);
    await goTo('2026-11-05');
    expect(await readAttendu(ecole, 'designation')).toMatchObject({ etat: 'en_retard', recuLe: null });
    await goTo('2026-11-29');
    await transmit(false);
    expect(await readAttendu(ecole, 'designation')).toMatchObject({ etat: 'recu', recuLe: '2026-11-29' });
  });

  it('and the newcomer’s letter and IMP are due from their own transmission, thirty days later', async () => {
    await transmit(true);
    await goTo('2026-11-29');
    const second = await transmit(false);
    for (const code of ['lettre', 'imp'])
      expect(await readAttendu(ecole, code)).toMatchObject({
        etat: 'recu',
        recuLe: '2026-09-10',
        raison: expect.stringContaining('Désigné ensuite : à faire d’ici au 29 décembre 2026.'),
      });
    await goTo('2026-12-29');
    expect(await readAttendu(ecole, 'lettre')).toMatchObject({ etat: 'recu' });
    await goTo('2026-12-30');
    for (const code of ['lettre', 'imp'])
      expect(await readAttendu(ecole, code)).toMatchObject({
        etat: 'en_retard',
        raison: expect.stringContaining('L’échéance du 29 décembre 2026 est passée.'),
      });
    await finish(second);
    for (const code of ['lettre', 'imp'])
      expect(await readAttendu(ecole, code)).toMatchObject({ etat: 'recu', recuLe: '2026-09-10' });
  });
});
