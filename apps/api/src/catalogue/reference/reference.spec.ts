import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EditeurDeFilm, ROUTE_MODELE } from '../../../../../tests/fabriques/catalogue.js';
import { EcoleDuFilm } from '../../../../../tests/fabriques/film.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { LigneDeFilm } from '../lecture/index.js';
import { mergeReference } from './merge-reference.js';
import type { PropositionVue } from './reference.dto.js';

const ASSISTANCE = 'prevoir-contexte-assistance-educonnect';
const CHARTE = 'diffuser-charte-nationale-adosser';
const SITE = 'mettre-jour-site-internet';
const REFERENCE = `${ROUTE_MODELE}/reference`;

/** The edition before: one line counted that is not any more, one worded otherwise, one that was not there yet. */
const SQL_EDITION_D_AVANT = `
  with avant as (
    select jsonb_agg(case l ->> 'cle'
        when '${ASSISTANCE}' then l || '{"nature": "action"}'
        when '${CHARTE}' then l || '{"intitule": "Diffuser la charte nationale"}' else l end order by r) as lignes
    from films f, jsonb_array_elements(f.reference) with ordinality as j(l, r)
    where f.academie = '22' and f.annee = 2026 and l ->> 'cle' <> '${SITE}')
  update films set reference = avant.lignes from avant where academie = '22' and annee = 2026`;

const SQL_FILM_D_AVANT = [
  `update film_actions set nature = 'action' where academie = '22' and annee = 2026 and cle = '${ASSISTANCE}'`,
  `update film_actions set intitule = 'Diffuser la charte nationale' where academie = '22' and annee = 2026 and cle = '${CHARTE}'`,
  `delete from film_actions where academie = '22' and annee = 2026 and cle = '${SITE}'`,
  `select recompter_film('22', 2026::smallint)`,
];

describe('a new edition of the catalogue, before a film that is published', () => {
  let t: ApplicationDeTest;
  let editeur: EditeurDeFilm;
  let ecole: EcoleDuFilm;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await EcoleDuFilm.open(t);
    editeur = await EditeurDeFilm.open(t);
  });

  afterAll(async () => {
    await t.close();
  });

  const rewind = async (): Promise<void> => {
    await t.fabriques.query(SQL_EDITION_D_AVANT);
    for (const sql of SQL_FILM_D_AVANT) await t.fabriques.query(sql);
  };
  const read = async (client = editeur.client): Promise<PropositionVue> =>
    (await client.get(REFERENCE).expect(200)).body as PropositionVue;

  it('proposes nothing while the catalogue is the one that the film follows', async () => {
    expect(await read()).toMatchObject({ changee: false, gardees: [], actionsPossibles: [] });
  });

  it('tells what it would change, with its schools and its lines, and changes nothing by itself', async () => {
    await rewind();
    const avant = await ecole.read();
    const proposition = await read();
    expect(proposition).toMatchObject({ changee: true, gardees: [], actionsPossibles: ['reprendre', 'laisser'] });
    const { ajoutees, modifiees, retirees, ecoles, effets } = proposition.differences;
    expect([ajoutees.map(({ cle }) => cle), retirees, ecoles]).toEqual([[SITE], [], 1]);
    expect(modifiees.map(({ cle, champs }) => [cle, champs.map(({ champ }) => champ)])).toEqual([
      [ASSISTANCE, ['nature']],
      [CHARTE, ['intitule']],
    ]);
    expect(effets.join(' ')).toMatch(/ne comptera plus dans 1\u00a0établissement : facultative/);
    expect(await ecole.read()).toEqual(avant);
  });

  it('is taken into the draft, reaches schools by its publication, and is proposed no more', async () => {
    await rewind();
    const { empreinte } = await read();
    const { body } = await editeur.client.post(`${REFERENCE}/reprise`).send({ empreinte, version: 0 }).expect(200);
    expect(body.brouillon.lignes).toHaveLength(body.lignes.length + 1);
    expect((await ecole.find(ASSISTANCE)).nature).toBe('action');
    await editeur.publish();
    expect((await ecole.find(ASSISTANCE)).nature).toBe('facultative');
    expect((await ecole.find(SITE)).statut).toBe('a_faire');
    expect(await read()).toMatchObject({ changee: false });
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('is left aside for good, and what the académie worded itself is told and kept', async () => {
    await rewind();
    await t.fabriques.query(
      `update film_actions set intitule = 'Notre charte' where academie = '22' and annee = 2026 and cle = '${CHARTE}'`,
    );
    const { empreinte, gardees } = await read();
    expect(gardees).toEqual([{ cle: CHARTE, intitule: 'Notre charte', champs: ['Intitulé'] }]);
    await editeur.client
      .post(`${REFERENCE}/refus`)
      .send({ empreinte: 'f'.repeat(32) })
      .expect(409);
    const laissee = await editeur.client.post(`${REFERENCE}/refus`).send({ empreinte }).expect(200);
    expect(laissee.body).toMatchObject({ changee: false, actionsPossibles: [] });
    expect((await ecole.find(CHARTE)).intitule).toBe('Notre charte');
    await editeur.client.post(`${REFERENCE}/reprise`).send({ empreinte, version: 0 }).expect(409);
  });

  it('is decided by the SRANE alone', async () => {
    await rewind();
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    const { empreinte, actionsPossibles } = await read(referent);
    expect(actionsPossibles).toEqual([]);
    await referent.post(`${REFERENCE}/refus`).send({ empreinte }).expect(403);
    await (await t.client(ecole.chef)).get(REFERENCE).expect(404);
  });
});

describe('a film merged with a new edition of its reference', () => {
  const ligne = (cle: string, champs: Partial<LigneDeFilm> = {}): LigneDeFilm => ({
    ...{ cle, code: cle, serie: null, periode: 1, theme: 'Pix', ordre: 1, intitule: cle, nature: 'action' },
    ...{ applicabilite: 'tous', responsable: 'CHEF', responsableOrigine: 'film', acteursAssocies: [] },
    ...{ obligation: 'non', baseLegale: null, ressources: [], outils: [], remarque: null, fait: null },
    ...{ echeance: '2026-10-31', certitude: 'source', prerequis: null, horsFilm: false },
    ...champs,
  });

  it('removes what the reference removed, unless the académie had made it its own', () => {
    const avant = [ligne('a'), ligne('b'), ligne('c', { prerequis: 'a' })];
    const film = [ligne('a'), ligne('b', { theme: 'Le nôtre' }), ligne('c', { prerequis: 'a' })];
    const { lignes, gardees } = mergeReference(film, { avant, apres: [ligne('c', { prerequis: null })] });
    expect(lignes.map(({ cle, prerequis }) => [cle, prerequis])).toEqual([
      ['b', null],
      ['c', null],
    ]);
    expect(gardees).toEqual([{ cle: 'b', intitule: 'b', champs: [] }]);
  });

  it('adds a line beside the one that it follows, and never a line that the académie took away', () => {
    const avant = [ligne('a'), ligne('ote')];
    const apres = [ligne('a'), ligne('nouvelle'), ligne('ote', { intitule: 'Autrement' })];
    const { lignes } = mergeReference([ligne('a'), ligne('sienne')], { avant, apres });
    expect(lignes.map(({ cle, ordre }) => [cle, ordre])).toEqual([
      ['a', 1],
      ['nouvelle', 2],
      ['sienne', 3],
    ]);
  });
});
