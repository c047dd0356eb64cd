import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import {
  addEcoleSuivie,
  ANNEE,
  type EcoleSuivie,
  moveFait,
  readAttendu,
} from '../../../../../tests/fabriques/attendus.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { FaitsDeclares } from '../../socle/faits/index.js';
import { OpenAttendus } from './open-attendus.js';

const ACADEMIE = '/api/v1/academies/22/annees/2026-2027';
const MODELE = `${ACADEMIE}/attendus-modele`;
const LIGNE = 'reconduire-annee-abonnements-attributions';
const OBLIGATION = `obligation-${LIGNE}`;

describe('what is expected of a school', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let ecole: EcoleSuivie;

  beforeAll(async () => {
    t = await startApplication();
    t.application.get(FaitsDeclares).add('educap.positionnement', 'information_parentale.faite');
    await t.fabriques.addDepartement('023', '22', '75');
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  beforeEach(async () => {
    ecole = await addEcoleSuivie(t, { type: 'college' });
  });

  afterAll(async () => {
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
    await t.close();
  });

  const tick = async (cle: string, statut: string, motif?: string): Promise<void> => {
    const { body } = await ecole.client.get(`${ecole.base}/film`).expect(200);
    const { code, version } = (body as { actions: { cle: string; code: string; version: number }[] }).actions.find(
      (action) => action.cle === cle,
    )!;
    await ecole.client.patch(`${ecole.base}/film/actions/${code}`).send({ statut, version, motif }).expect(200);
  };

  it('holds the nine declarations, then the obligations of the film that a source confirms', async () => {
    const { body } = await ecole.client.get(`${ecole.base}/attendus`).expect(200);
    const attendus = body as { code: string; genre: string; cle: string | null }[];
    expect(attendus.filter(({ genre }) => genre === 'declaration').map(({ code }) => code)).toEqual([
      'designation',
      'lettre',
      'imp',
      'fonctions',
      'commission',
      'reunion',
      'information-parents',
      'educap',
      'bilan',
    ]);
    const lignes = await t.fabriques.query<{ cle: string }>(
      `select cle from film_actions where academie = '22' and annee = $1 and nature = 'action' and obligation = 'oui'
         and certitude <> 'a_verifier' and fait is distinct from 'information_parentale.faite'`,
      [ANNEE],
    );
    const obligations = attendus.filter(({ genre }) => genre === 'obligation');
    expect(obligations.map(({ cle }) => cle).sort()).toEqual(lignes.map(({ cle }) => cle).sort());
    expect(obligations).toHaveLength(11);
    expect(new Set(attendus.map(({ code }) => code)).size).toBe(attendus.length);
  });

  it.each([
    ['designation', 'designation.transmise', '1 désignation déclarée, 0 transmise.'],
    ['commission', 'commission.installee', '1 commission, 0 installée.'],
    ['reunion', 'reunion.tenue', '1 réunion planifiée, 0 tenue.'],
    ['information-parents', 'information_parentale.faite', '1 information des parents notée, 0 faite.'],
    ['educap', 'educap.positionnement', '1 positionnement EDUCAP, 0 renseigné.'],
  ])('receives %s by one fait, and expects it again when it is taken back', async (code, fait, constat) => {
    const avant = await readAttendu(ecole, code);
    expect(avant?.etat).toMatch(/en_retard|a_venir/);
    expect(avant?.raison).toMatch(/^(Aucun|La commission n’est pas|La date du positionnement)/);
    await moveFait(t, ecole, 'expect', fait);
    expect(await readAttendu(ecole, code)).toMatchObject({
      etat: avant?.etat,
      raison: expect.stringContaining(constat),
    });
    await moveFait(t, ecole, 'establish', fait);
    expect(await readAttendu(ecole, code)).toMatchObject({
      etat: 'recu',
      recuLe: '2026-10-03',
      raison: expect.stringContaining('Reçu le 3 octobre 2026.'),
    });
    await moveFait(t, ecole, 'retract', fait);
    expect(await readAttendu(ecole, code)).toMatchObject({ etat: avant?.etat, recuLe: null });
  });

  it.each([
    ['lettre', 'lettre.signee', '2 lettres de mission attendues, 1 signée.'],
    ['fonctions', 'fonctions.designees', '2 fonctions à désigner, 1 désignée.'],
    ['imp', 'imp.saisie', '2 IMP à saisir dans STSWEB, 1 saisie.'],
    ['bilan', 'bilan.presente', '2 bilans attendus, 1 présenté.'],
  ])('receives %s only when all of them are there, and counts them aloud', async (code, fait, constat) => {
    await moveFait(t, ecole, 'expect', fait, 1);
    await moveFait(t, ecole, 'expect', fait, 2);
    await moveFait(t, ecole, 'establish', fait, 1);
    const entamee = await readAttendu(ecole, code);
    expect(entamee?.etat).toBe(code === 'bilan' ? 'en_cours' : 'en_retard');
    expect(entamee?.raison).toContain(constat);
    await moveFait(t, ecole, 'establish', fait, 2);
    expect((await readAttendu(ecole, code))?.etat).toBe('recu');
    await moveFait(t, ecole, 'expect', fait, 3);
    expect((await readAttendu(ecole, code))?.etat).toBe(entamee?.etat);
  });

  it('finds the IMP sans objet when nobody designated asks for one, and says so', async () => {
    await moveFait(t, ecole, 'establish', 'designation.transmise');
    expect(await readAttendu(ecole, 'imp')).toMatchObject({
      etat: 'sans_objet',
      raison: 'Aucune IMP n’est demandée pour les RRUPN désignés.',
    });
  });

  it('receives an obligation by a tick of its line, and expects it again when the tick is undone', async () => {
    expect(await readAttendu(ecole, OBLIGATION)).toMatchObject({
      genre: 'obligation',
      cle: LIGNE,
      etat: 'en_retard',
      certitude: 'source',
      raison: 'La ligne du film est à faire. L’échéance du 31 octobre 2026 est passée.',
    });
    await tick(LIGNE, 'en_cours');
    expect((await readAttendu(ecole, OBLIGATION))?.raison).toMatch(/^La ligne du film est en cours\./);
    await tick(LIGNE, 'fait');
    expect(await readAttendu(ecole, OBLIGATION)).toMatchObject({ etat: 'recu', recuLe: '2026-11-22' });
    await tick(LIGNE, 'a_faire');
    expect(await readAttendu(ecole, OBLIGATION)).toMatchObject({ etat: 'en_retard', recuLe: null });
    await tick(LIGNE, 'sans_objet', 'Aucun abonnement');
    expect(await readAttendu(ecole, OBLIGATION)).toMatchObject({
      etat: 'sans_objet',
      raison: 'La ligne du film est sans objet : Aucun abonnement.',
    });
  });

  it('receives obligations by one change of several lines', async () => {
    const { body } = await ecole.client.get(`${ecole.base}/film`).expect(200);
    const cles = [LIGNE, 'informer-personnels-inscription-registre'];
    const actions = (body as { actions: { cle: string; code: string; version: number }[] }).actions
      .filter(({ cle }) => cles.includes(cle))
      .map(({ code, version }) => ({ code, version, statut: 'fait' }));
    await ecole.client.patch(`${ecole.base}/film/actions`).send({ actions }).expect(200);
    for (const cle of cles) expect((await readAttendu(ecole, `obligation-${cle}`))?.etat).toBe('recu');
  });

  it('finds an obligation of lycées sans objet in a collège, until it becomes one', async () => {
    const code = 'obligation-achever-sessions-certification-lycee';
    expect(await readAttendu(ecole, code)).toMatchObject({
      etat: 'sans_objet',
      raison: 'Ne concerne pas l’établissement : réservé aux lycées et aux EREA.',
    });
    await t.fabriques.query(`update etablissements set type = 'lycee', nature = 300 where uai = $1`, [ecole.uai]);
    await addEcoleSuivie(t, {});
    expect((await readAttendu(ecole, code))?.etat).toBe('a_venir');
  });

  it('tells apart the occurrences of one obligation by their period', async () => {
    const lycee = await addEcoleSuivie(t, { type: 'lycee' });
    const { body } = await lycee.client.get(`${lycee.base}/attendus`).expect(200);
    const intitules = (body as { intitule: string }[]).map(({ intitule }) => intitule);
    expect(new Set(intitules).size).toBe(intitules.length);
    expect(intitules).toContain(
      'Programmer les sessions de certification du lycée (calendrier officiel), janvier / février',
    );
  });

  it('reaches films that were open before it was expected, at the next start, with what is already declared', async () => {
    await moveFait(t, ecole, 'establish', 'reunion.tenue');
    await tick(LIGNE, 'fait');
    await t.fabriques.query(`delete from attendus_etablissements where uai = $1 and code <> 'designation'`, [
      ecole.uai,
    ]);
    await t.fabriques.query(`delete from attendus_modele where academie = '22' and code in ('reunion', $1)`, [
      OBLIGATION,
    ]);
    await t.application.get(OpenAttendus).executeAll(ANNEE);
    expect((await readAttendu(ecole, 'reunion'))?.etat).toBe('recu');
    expect((await readAttendu(ecole, OBLIGATION))?.etat).toBe('recu');
    const [{ n } = { n: 0 }] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from attendus_etablissements where uai = $1`,
      [ecole.uai],
    );
    expect(n).toBe(20);
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
    const { version } = (await srane.get(MODELE).expect(200)).body as { version: number };
    await t.application.get(OpenAttendus).executeAll(ANNEE);
    expect(((await srane.get(MODELE).expect(200)).body as { version: number }).version).toBe(version);
  });
});
