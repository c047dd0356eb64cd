import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleSuivie } from '../../../../../tests/fabriques/attendus.js';
import { EditeurDeFilm } from '../../../../../tests/fabriques/catalogue.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { ModeleDAttendusVue } from './modele.dto.js';

const ACADEMIE = '/api/v1/academies/22/annees/2026-2027';
const MODELE = `${ACADEMIE}/attendus-modele`;

describe('one duty, one deadline', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    await addEcoleSuivie(t, { type: 'college' });
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterEach(async () => {
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async (): Promise<ModeleDAttendusVue> =>
    (await srane.get(MODELE).expect(200)).body as ModeleDAttendusVue;

  const update = async (attendus: object[]): Promise<ModeleDAttendusVue> => {
    const { version } = await read();
    return (await srane.put(MODELE).send({ attendus, version }).expect(200)).body as ModeleDAttendusVue;
  };

  const find = ({ attendus }: ModeleDAttendusVue, code: string): ModeleDAttendusVue['attendus'][number] | undefined =>
    attendus.find((attendu) => attendu.code === code);

  it('has one deadline for a declaration and for the line that it completes, whichever is moved', async () => {
    const editeur = await EditeurDeFilm.open(t);
    const ligneDe = async (cle: string) => (await editeur.read()).lignes.find((ligne) => ligne.cle === cle);
    const { cle } = find(await read(), 'reunion')?.ligneDuFilm ?? { cle: '' };
    expect((await ligneDe(cle))?.fait).toBe('reunion.tenue');
    expect((await editeur.read()).attendus).toContainEqual(expect.objectContaining({ cle }));

    const { version } = await editeur.read();
    await update([{ code: 'reunion', echeance: '2026-12-18', actif: true }]);
    expect((await ligneDe(cle))?.echeance).toBe('2026-12-18');
    expect((await editeur.read()).version).toBe(version + 1);

    const lignes = (await editeur.read()).lignes.map((l) => (l.cle === cle ? { ...l, echeance: '2027-01-15' } : l));
    const { effets } = await editeur.correct(lignes);
    expect(effets).toContainEqual(expect.stringMatching(/^L’attendu « .+ » passe au 15 janvier 2027/));
    expect(find(await read(), 'reunion')).toMatchObject({ echeance: '2027-01-15', certitude: 'academie' });
    expect(find(await update([{ code: 'reunion', echeance: null, actif: true }]), 'reunion')?.echeance).toBe(
      '2026-10-31',
    );
    expect((await ligneDe(cle))?.echeance).toBe('2026-10-31');
  });

  it('moves the deadline in the draft of the film too, unless the draft had already moved it', async () => {
    const editeur = await EditeurDeFilm.open(t);
    const { lignes } = await editeur.read();
    const [imp, lettre] = [find(await read(), 'imp'), find(await read(), 'lettre')].map((a) => a?.ligneDuFilm?.cle);
    await editeur.save(lignes.map((l) => (l.cle === lettre ? { ...l, echeance: '2026-12-01' } : l)));
    await update([
      { code: 'imp', echeance: '2026-11-30', actif: true },
      { code: 'lettre', echeance: '2026-11-30', actif: true },
    ]);
    const brouillon = new Map((await editeur.read()).brouillon?.lignes.map((l) => [l.cle, l.echeance]));
    expect([brouillon.get(imp ?? ''), brouillon.get(lettre ?? '')]).toEqual(['2026-11-30', '2026-12-01']);
    await editeur.client.delete(
      `${ACADEMIE}/film-modele/brouillon?version=${(await editeur.read()).brouillon?.version}`,
    );
    await update([
      { code: 'imp', echeance: null, actif: true },
      { code: 'lettre', echeance: null, actif: true },
    ]);
  });
});
