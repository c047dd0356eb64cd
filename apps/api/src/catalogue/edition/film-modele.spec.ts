import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildLigne, EditeurDeFilm, LIGNES_DU_FILM, ROUTE_MODELE } from '../../../../../tests/fabriques/catalogue.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { OpenSuivis } from '../../film/index.js';
import type { DifferencesVue } from './differences.vue.js';
import type { FilmModeleVue } from './film-modele.vue.js';
import type { LigneVue } from './ligne.vue.js';

interface Probleme {
  readonly code: string;
  readonly erreurs: { champ: string; message: string }[];
  readonly courant: FilmModeleVue;
}

describe('the editor of the film of an académie', () => {
  let t: ApplicationDeTest;
  let editeur: EditeurDeFilm;

  beforeAll(async () => {
    t = await startApplication();
    await t.fabriques.addEtablissement();
    await t.fabriques.addEtablissement({ departement: '024', academie: '04' });
    editeur = await EditeurDeFilm.open(t);
  });

  afterAll(async () => {
    await t.close();
  });

  const open = (annee: number): Promise<number> => t.application.get(OpenSuivis).executeAll(annee);
  const removeBrouillon = async (): Promise<void> => {
    const { brouillon } = await editeur.read();
    if (brouillon) await editeur.client.delete(`${ROUTE_MODELE}/brouillon?version=${brouillon.version}`).expect(204);
  };

  it('shows what the year will start from while nothing is published, and nobody publishes it for the SRANE', async () => {
    const avant = await editeur.read();
    expect(avant).toMatchObject({
      academie: '22',
      annee: '2026-2027',
      etat: 'non_publie',
      version: 0,
      publieLe: null,
      brouillon: null,
      publications: [],
      actionsPossibles: ['enregistrer', 'importer'],
    });
    expect(avant.lignes).toHaveLength(LIGNES_DU_FILM);
    expect(avant.lignes[0]).toMatchObject({ code: 'F2627-P1-01', ordre: 1, echeance: '2026-10-31', horsFilm: false });
    await editeur.save(avant.lignes.slice(0, 60).filter(({ serie }) => serie === null));
    await open(2026);
    const apres = await editeur.read();
    expect(apres).toMatchObject({
      etat: 'publie',
      version: 1,
      actionsPossibles: ['enregistrer', 'importer', 'publier', 'abandonner'],
    });
    expect(apres.lignes).toEqual(avant.lignes);
    expect(apres.publications).toEqual([
      {
        version: 1,
        publieLe: apres.publieLe,
        par: null,
        ajoutees: LIGNES_DU_FILM,
        retirees: 0,
        modifiees: 0,
        deplacees: 0,
      },
    ]);
    expect(apres.brouillon?.lignes).toHaveLength(60);
    await removeBrouillon();
  });

  it('names its words: periods, themes, functions, faits, rules', async () => {
    const { vocabulaire } = await editeur.read();
    expect(vocabulaire.periodes.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
    expect(vocabulaire.themes).toHaveLength(15);
    expect(vocabulaire.regles).toContainEqual({ code: 'lycee', explication: 'réservé aux lycées et aux EREA' });
    expect(vocabulaire.faits).toContainEqual({ code: 'rgpd.dossier_cree', libelle: 'Le dossier RGPD est créé' });
    expect(vocabulaire.responsables.map(({ code }) => code)).toEqual(expect.arrayContaining(['CHEF', 'REF_PIX', 'CA']));
  });

  it('saves a draft whole, tells a stale version what stands, and gives the draft up', async () => {
    const { lignes } = await editeur.read();
    const { brouillon, lignes: publiees } = await editeur.save([buildLigne({ horsFilm: true }), ...lignes]);
    expect(publiees).toEqual(lignes);
    expect(brouillon?.par).toEqual({ prenom: 'Camille', nom: expect.any(String) as unknown });
    expect(brouillon?.lignes[0]).toMatchObject({ ordre: 1, code: 'F2627-P3-07', horsFilm: true, ressources: [] });
    expect(brouillon?.lignes[1]).toMatchObject({ ordre: 2, code: 'F2627-P1-01' });

    for (const version of [0, 3]) {
      const { body } = await editeur.client.put(ROUTE_MODELE).send({ lignes, version }).expect(409);
      expect((body as Probleme).courant.brouillon?.version).toBe(brouillon?.version);
      await editeur.client.post(`${ROUTE_MODELE}/publication`).send({ version }).expect(409);
      await editeur.client.delete(`${ROUTE_MODELE}/brouillon?version=${version}`).expect(409);
    }
    await removeBrouillon();
    expect(await editeur.read()).toMatchObject({ brouillon: null, lignes });
    const absent = await editeur.client.delete(`${ROUTE_MODELE}/brouillon?version=0`).expect(409);
    expect((absent.body as Probleme).code).toBe('catalogue.sans_brouillon');
    const ancienne = brouillon?.version ?? 0;
    const { body } = await editeur.client.put(ROUTE_MODELE).send({ lignes, version: ancienne }).expect(409);
    expect((body as Probleme).code).toBe('version.perimee');
  });

  it('lets one of two first drafts through', async () => {
    const { lignes } = await editeur.read();
    const put = async (): Promise<number> =>
      (await editeur.client.put(ROUTE_MODELE).send({ lignes, version: 0 })).status;
    expect((await Promise.all([put(), put(), put()])).sort()).toEqual([200, 409, 409]);
    const { body } = await editeur.client
      .post(`${ROUTE_MODELE}/publication`)
      .send({ version: (await editeur.read()).brouillon?.version })
      .expect(409);
    expect((body as Probleme).code).toBe('catalogue.sans_changement');
    await removeBrouillon();
  });

  it.each([
    ['an empty theme', 0, { theme: ' ' }, 'lignes.0.theme'],
    ['no title', 2, { intitule: null as unknown as string }, 'lignes.2.intitule'],
    ['an unknown rule', 1, { applicabilite: 'tous+lycee' }, 'lignes.1.applicabilite'],
    ['a deadline of another year', 4, { echeance: '2025-10-31' }, 'lignes.4.echeance'],
    ['a day that does not exist', 4, { echeance: '2027-02-30' }, 'lignes.4.echeance'],
    ['an unknown function', 5, { responsable: 'PRINCIPAL' }, 'lignes.5.responsable'],
    ['an unknown fait', 5, { fait: 'rien' }, 'lignes.5.fait'],
    ['a requirement that leads nowhere', 6, { prerequis: 'absente' }, 'lignes.6.prerequis'],
    ['an unknown nature', 7, { nature: 'tache' }, 'lignes.7.nature'],
    ['an unknown obligation', 7, { obligation: 'sans doute' }, 'lignes.7.obligation'],
    ['a key used twice', 8, { cle: 'lire-volet-numerique-projet' }, 'lignes.8.cle'],
    ['a period out of the five', 9, { periode: 6 }, 'lignes.9.periode'],
    ['a field nobody knows', 9, { couleur: 'vert' }, 'lignes.9.couleur'],
  ])('refuses %s, naming the line and the field', async (_cas, rang, champs, champ) => {
    const lignes = (await editeur.read()).lignes.map((ligne, place) =>
      place === rang ? { ...ligne, ...champs } : ligne,
    );
    const { body } = await editeur.client.put(ROUTE_MODELE).send({ lignes, version: 0 }).expect(400);
    const { code, erreurs } = body as Probleme;
    expect([code, erreurs.map((erreur) => erreur.champ)]).toEqual(['saisie.invalide', [champ]]);
    expect((await editeur.read()).brouillon).toBeNull();
  });

  it.each([
    [{}, 'lignes'],
    [{ lignes: [], version: 0 }, 'lignes'],
    [{ lignes: 'film', version: 0 }, 'lignes'],
    [{ lignes: [null], version: 0 }, 'lignes'],
  ])('refuses a body that is no film: %j', async (corps, champ) => {
    const { body } = await editeur.client.put(ROUTE_MODELE).send(corps).expect(400);
    expect((body as Probleme).erreurs[0]?.champ).toBe(champ);
  });

  it('compares with the year before and with a neighbour, lines matched by their key', async () => {
    const absent = await editeur.client.get(`${ROUTE_MODELE}/differences?avec=annee_precedente`).expect(404);
    expect((absent.body as Probleme).code).toBe('catalogue.film_absent');
    const voisine = await EditeurDeFilm.open(t, '04');
    const { lignes } = await voisine.read();
    await voisine.correct(lignes.map((ligne, rang) => (rang === 3 ? { ...ligne, intitule: 'Autrement dit' } : ligne)));
    const differences = await editeur.compare('avec=academie&autre=04');
    expect(differences.modifiees.map(({ champs }) => champs)).toEqual([
      [expect.objectContaining({ champ: 'intitule', avant: 'Autrement dit' })],
    ]);
    expect([differences.ajoutees, differences.retirees, differences.deplacees]).toEqual([[], [], []]);

    for (const query of ['avec=academie', 'avec=academie&autre=22', 'avec=rien', 'avec=academie&autre=zz'])
      await editeur.client.get(`${ROUTE_MODELE}/differences?${query}`).expect(400);
    await editeur.client.get(`${ROUTE_MODELE}/differences?avec=academie&autre=99`).expect(404);
  });

  it('starts a year from the film that the académie published the year before', async () => {
    const { lignes } = await editeur.read();
    await editeur.correct([
      ...lignes.filter(({ cle }) => cle !== 'mettre-jour-site-internet'),
      buildLigne({ cle: 'propre-a-l-academie', horsFilm: true, remarque: 'Édition 2026-2027' }),
    ]);
    await t.fabriques.query(`insert into annees values (2027, '2027-08-01', '2028-07-31') on conflict do nothing`);
    const suivante = await EditeurDeFilm.open(t, '22', '2027-2028');
    const prevu = await suivante.read();
    expect(prevu).toMatchObject({ etat: 'non_publie', annee: '2027-2028' });
    expect(prevu.lignes.map(({ cle }) => cle)).not.toContain('mettre-jour-site-internet');
    expect(prevu.lignes.at(-1)).toMatchObject({
      cle: 'propre-a-l-academie',
      code: 'F2728-P3-07',
      echeance: '2028-02-28',
      horsFilm: true,
      remarque: null,
    });
    await open(2027);
    expect((await suivante.read()).lignes).toEqual(prevu.lignes);
    const differences = await suivante.compare('avec=annee_precedente');
    expect(differences.modifiees.map(({ cle, champs }) => [cle, champs.map(({ champ }) => champ)])).toEqual([
      ['propre-a-l-academie', ['remarque']],
    ]);
  });

  it('offers the lines that the guides ask for and the film forgets, until it takes them', async () => {
    const list = async (): Promise<LigneVue[]> =>
      (await editeur.client.get(`${ROUTE_MODELE}/hors-film`).expect(200)).body as LigneVue[];
    const proposees = await list();
    expect(proposees.map(({ cle }) => cle)).toEqual([
      'informer-personnes-traitement-gar',
      'relire-lettre-mission-annuelle',
      'recueillir-avis-conseil-pedagogique-imp',
      'recueillir-avis-ca-imp',
      'recenser-besoins-equipement',
      'transmettre-demandes-equipement-collectivite',
    ]);
    expect(
      proposees.every(({ horsFilm, theme, certitude }) => horsFilm && theme === 'Hors film' && certitude !== 'source'),
    ).toBe(true);
    const { lignes } = await editeur.read();
    const { brouillon } = await editeur.save([...lignes, ...proposees.slice(0, 4)]);
    const findDernier = (periode: string): number =>
      Math.max(...lignes.flatMap(({ code }) => (code?.startsWith(periode) ? Number(code.slice(periode.length)) : [])));
    const [automne, ete] = [findDernier('F2627-P1-'), findDernier('F2627-P5-')];
    expect(brouillon?.lignes.slice(-4).map(({ code }) => code)).toEqual([
      `F2627-P1-${automne + 1}`,
      ...[1, 2, 3].map((rang) => `F2627-P5-${ete + rang}`),
    ]);
    expect((await list()).map(({ cle }) => cle)).toEqual(proposees.slice(4).map(({ cle }) => cle));
    await editeur.publish();
  });

  it('is read by whoever follows the schools of the académie, and changed by its SRANE only', async () => {
    const { lignes } = await editeur.read();
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    const { body } = await referent.get(ROUTE_MODELE).expect(200);
    expect((body as FilmModeleVue).actionsPossibles).toEqual([]);
    await referent.get(`${ROUTE_MODELE}/export?format=csv`).expect(200);
    await referent.put(ROUTE_MODELE).send({ lignes, version: 0 }).expect(403);
    const voisin = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
    await voisin.get(ROUTE_MODELE).expect(404);
    await voisin.put(ROUTE_MODELE).send({ lignes, version: 0 }).expect(404);
    const ferme = ROUTE_MODELE.replace('2026-2027', '2025-2026');
    expect((await editeur.client.put(ferme).send({ lignes, version: 0 }).expect(409)).body).toMatchObject({
      code: 'annee.close',
    });
  });

  it('publishes while schools tick and others open: every tick is counted once, every school has every line', async () => {
    const ecoles = await Promise.all(Array.from({ length: 6 }, () => t.fabriques.addEtablissement()));
    await open(2026);
    const nouvelles = await Promise.all(Array.from({ length: 4 }, () => t.fabriques.addEtablissement()));
    const { lignes } = await editeur.read();
    await editeur.save([buildLigne({ cle: 'pendant-que-l-on-coche' }), ...lignes]);
    const chefs = await Promise.all(
      ecoles.map(async ({ uai }) => ({
        client: await t.client(await t.fabriques.addActeur('chef', { uai })),
        route: `/api/v1/etablissements/${uai}/annees/2026-2027/film/actions`,
      })),
    );
    const codes = lignes
      .filter(({ fait, applicabilite, nature }) => fait === null && applicabilite === 'tous' && nature === 'action')
      .slice(10, 15);
    const coches = chefs.map(async ({ client, route }) => {
      const statuts: number[] = [];
      for (const { code } of codes)
        statuts.push((await client.patch(`${route}/${code}`).send({ statut: 'fait', version: 1 })).status);
      return statuts;
    });
    const [, , ...reponses] = await Promise.all([editeur.publish(), open(2026), ...coches]);
    expect(reponses.flat()).toEqual(Array.from({ length: 30 }, () => 200));
    expect(
      await t.fabriques.query(`select count(*)::int as n from avancements where statut = 2 and uai = any($1)`, [
        ecoles.map(({ uai }) => uai),
      ]),
    ).toEqual([{ n: 30 }]);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
    const manques = await t.fabriques.query(
      `select s.uai, f.cle from suivis s join film_actions f on f.academie = s.academie and f.annee = s.annee and f.nature = 'action'
       where s.annee = 2026 and not exists (select 1 from avancements a where a.uai = s.uai and a.annee = 2026 and a.action = f.action)`,
    );
    expect(manques).toEqual([]);
    const suivis = await t.fabriques.query(`select uai from suivis where annee = 2026 and uai = any($1)`, [
      [...ecoles, ...nouvelles].map(({ uai }) => uai),
    ]);
    expect(suivis).toHaveLength(10);
  });

  it('tells the effects of a difference to nobody but those who compare with what is published', async () => {
    const differences: DifferencesVue = await editeur.compare('avec=academie&autre=04');
    expect(differences.effets).toEqual([]);
    expect(differences.ecoles).toBeGreaterThan(10);
  });
});
