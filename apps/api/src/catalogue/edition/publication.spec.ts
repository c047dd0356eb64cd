import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  addAcquis,
  buildLigne,
  EditeurDeFilm,
  LIGNES_COMPTEES,
  LIGNES_DU_FILM,
  listAcquis,
} from '../../../../../tests/fabriques/catalogue.js';
import type { EtablissementFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import { OpenSuivis } from '../../film/index.js';
import type { LigneVue } from './ligne.vue.js';

const SITE = 'mettre-jour-site-internet';
const CHARTE = 'adopter-charte-echanges-numeriques';
const INSTALLER = 'installer-groupe-pilotage-numerique';

describe('a correction of a published film', () => {
  let t: ApplicationDeTest;
  let editeur: EditeurDeFilm;
  let college: EtablissementFabrique;
  let lycee: EtablissementFabrique;

  beforeAll(async () => {
    t = await startApplication();
    college = await t.fabriques.addEtablissement({ type: 'college', ent: 'ent_creuse' });
    lycee = await t.fabriques.addEtablissement({ type: 'lycee', ent: 'lycee_connecte' });
    await t.application.get(OpenSuivis).executeAll(2026);
    editeur = await EditeurDeFilm.open(t);
    for (const { uai } of [college, lycee]) {
      await addAcquis(t.fabriques, uai, SITE, { commentaire: 'Refait en octobre', preuve: true });
      await addAcquis(t.fabriques, uai, CHARTE, { statut: 1, preuve: true });
    }
  });

  afterAll(async () => {
    await t.close();
  });

  beforeEach(async () => {
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  const readLignes = async (): Promise<LigneVue[]> => (await editeur.read()).lignes;
  const change = async (cle: string, champs: Partial<LigneVue>): Promise<LigneVue[]> =>
    (await readLignes()).map((ligne) => (ligne.cle === cle ? { ...ligne, ...champs } : ligne));
  const countersAreExact = async (): Promise<void> =>
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  const readAvancement = async (uai: string, cle: string): Promise<Record<string, unknown> | undefined> =>
    (
      await t.fabriques.query(
        `select a.statut, a.automatique, a.force, a.motif, a.applicable from avancements a join film_actions f
           on f.academie = '22' and f.annee = 2026 and f.action = a.action
         where a.uai = $1 and a.annee = 2026 and f.cle = $2`,
        [uai, cle],
      )
    )[0];

  it('rewords a line without touching what schools did of it', async () => {
    const acquis = await listAcquis(t.fabriques);
    expect(acquis).toHaveLength(4);
    const annonce = await editeur.correct(
      await change(SITE, { intitule: 'Tenir à jour le site internet', remarque: 'Au moins une fois par période' }),
    );
    expect(annonce).toMatchObject({ ajoutees: [], retirees: [], deplacees: [], ecoles: 2, effets: [] });
    expect(annonce.modifiees).toEqual([
      {
        cle: SITE,
        code: 'F2627-P1-58',
        intitule: 'Tenir à jour le site internet',
        champs: [
          {
            champ: 'intitule',
            libelle: 'Intitulé',
            avant: "Mettre à jour le site internet de l'établissement",
            apres: 'Tenir à jour le site internet',
          },
          { champ: 'remarque', libelle: 'Remarque', avant: '', apres: 'Au moins une fois par période' },
        ],
      },
    ]);
    expect(await listAcquis(t.fabriques)).toEqual(acquis);
  });

  it('removes lines that schools had ticked, says what is kept, and finds it again when they are put back', async () => {
    const acquis = await listAcquis(t.fabriques);
    const toutes = await readLignes();
    const retirees = await editeur.correct(toutes.filter(({ cle }) => cle !== SITE && cle !== CHARTE));
    expect(retirees.retirees.map(({ cle }) => cle)).toEqual([SITE, CHARTE]);
    expect(retirees.effets[0]).toContain('2\u00a0statuts et 2\u00a0preuves gardés');
    await countersAreExact();
    expect(await listAcquis(t.fabriques)).toEqual(acquis);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: college.uai }));
    const film = `/api/v1/etablissements/${college.uai}/annees/2026-2027/film`;
    const { body: sans } = await chef.get(film).expect(200);
    expect((sans as { synthese: { total: number } }).synthese.total).toBe(LIGNES_COMPTEES - 2);

    const remises = await editeur.correct([
      ...(await readLignes()),
      ...toutes.filter(({ cle }) => cle === SITE || cle === CHARTE).map(({ code: _, ...ligne }) => ligne),
    ]);
    expect(remises.ajoutees.map(({ cle, code }) => [cle, code])).toEqual([
      [SITE, 'F2627-P1-58'],
      [CHARTE, 'F2627-P1-60'],
    ]);
    expect(remises.effets.join(' ')).toContain('retrouve 2\u00a0statuts et 2\u00a0preuves');
    await countersAreExact();
    expect(await listAcquis(t.fabriques)).toEqual(acquis);
    const { body: avec } = await chef.get(film).expect(200);
    expect((avec as { actions: { cle: string; statut: string; commentaire: string }[] }).actions).toContainEqual(
      expect.objectContaining({ cle: SITE, statut: 'fait', commentaire: 'Refait en octobre' }),
    );
  });

  it('adds a line to every school it concerns, under a code and a number that nobody had', async () => {
    const { brouillon } = await editeur.save([
      ...(await readLignes()),
      buildLigne({ cle: 'ligne-des-lycees', applicabilite: 'lycee' }),
      buildLigne({ cle: '', intitule: 'Préparer la fête du numérique' }),
    ]);
    expect(brouillon?.lignes.slice(-2).map(({ code, cle, ordre }) => [code, cle, ordre])).toEqual([
      ['F2627-P3-07', 'ligne-des-lycees', LIGNES_DU_FILM + 1],
      ['F2627-P3-08', 'preparer-fete-numerique', LIGNES_DU_FILM + 2],
    ]);
    await editeur.publish();
    expect(await readAvancement(lycee.uai, 'ligne-des-lycees')).toMatchObject({ statut: 0, applicable: true });
    expect(await readAvancement(college.uai, 'ligne-des-lycees')).toMatchObject({ statut: 0, applicable: false });
    expect(await readAvancement(college.uai, 'preparer-fete-numerique')).toMatchObject({ applicable: true });
    const [{ action }] = (await t.fabriques.query<{ action: number }>(
      `select action from film_actions where academie = '22' and annee = 2026 and cle = 'ligne-des-lycees'`,
    )) as [{ action: number }];
    expect(action).toBe(LIGNES_DU_FILM + 1);

    await editeur.correct((await readLignes()).filter(({ cle }) => cle !== 'ligne-des-lycees'));
    await editeur.correct([...(await readLignes()), buildLigne({ cle: 'encore-une-autre' })]);
    const numeros = await t.fabriques.query<{ action: number; code: string }>(
      `select action, code from film_actions where academie = '22' and annee = 2026 and cle = 'encore-une-autre'`,
    );
    expect(numeros).toEqual([{ action: LIGNES_DU_FILM + 3, code: 'F2627-P3-09' }]);
  });

  it('moves lines of period, theme and order, and counts them where they are', async () => {
    const acquis = await listAcquis(t.fabriques);
    const autres = (await readLignes()).filter(({ cle }) => cle !== SITE);
    const site = (await readLignes()).find(({ cle }) => cle === SITE);
    const annonce = await editeur.correct([
      ...autres.slice(0, 70),
      { ...site, periode: 3, theme: 'Site internet', echeance: '2027-02-28' },
      ...autres.slice(70),
    ]);
    expect(annonce.deplacees).toHaveLength(1);
    expect(annonce.deplacees[0]).toMatchObject({
      cle: SITE,
      code: 'F2627-P1-58',
      avant: { periode: 1, theme: 'Communication' },
      apres: { periode: 3, theme: 'Site internet', ordre: 71 },
    });
    expect(annonce.modifiees[0]?.champs.map(({ champ }) => champ)).toEqual(['periode', 'theme', 'echeance']);
    expect(await listAcquis(t.fabriques)).toEqual(acquis);
    expect(
      await t.fabriques.query(`select sum(faites)::int as faites from compteurs_film where theme = 'Site internet'`),
    ).toEqual([{ faites: 2 }]);
    await countersAreExact();
  });

  it('changes whom a line concerns: it goes and comes back with its status', async () => {
    const acquis = await listAcquis(t.fabriques);
    const annonce = await editeur.correct(await change(SITE, { applicabilite: 'lycee+avec_ent' }));
    expect(annonce.effets).toEqual(['« Tenir à jour le site internet » : 1\u00a0établissement de moins.']);
    expect(await readAvancement(college.uai, SITE)).toMatchObject({ statut: 2, applicable: false });
    expect(await readAvancement(lycee.uai, SITE)).toMatchObject({ statut: 2, applicable: true });
    await countersAreExact();
    await editeur.correct(await change(SITE, { applicabilite: 'tous' }));
    expect(await readAvancement(college.uai, SITE)).toMatchObject({ statut: 2, applicable: true });
    expect(await listAcquis(t.fabriques)).toEqual(acquis);
  });

  it('tells the schools that a new deadline makes late', async () => {
    await editeur.save(await change('suivre-activation-comptes-depuis', { echeance: '2026-11-20' }));
    expect((await editeur.compare()).effets).toEqual([
      "« Suivre l'activation des comptes depuis l'interface du portail ARENA » sera en retard dans 2\u00a0établissements.",
    ]);
    await editeur.publish();
  });

  it('keeps a status ticked by hand on a line that a declaration comes to carry, and says why', async () => {
    t.application.get(FaitsDeclares).add('commission.installee');
    const faits = t.application.get(Faits);
    const fait = { annee: 2026, code: 'commission.installee', objet: randomUUID(), date: '2026-10-07' };
    const neuve = buildLigne({ cle: 'ligne-a-declarer', intitule: 'À déclarer' });
    await editeur.correct([...(await readLignes()), neuve]);
    await addAcquis(t.fabriques, college.uai, 'ligne-a-declarer', { statut: 1 });
    await t.base.runSysteme('taches', () => faits.establish({ ...fait, uai: lycee.uai }));

    const annonce = await editeur.correct(await change('ligne-a-declarer', { fait: 'commission.installee' }));
    expect(annonce.effets).toEqual([
      '« À déclarer » se cochera par une déclaration, en gardant 1\u00a0statut coché à la main.',
    ]);
    expect(await readAvancement(college.uai, 'ligne-a-declarer')).toMatchObject({
      statut: 1,
      automatique: false,
      force: true,
      motif: 'Cochée avant que la déclaration ne la porte',
    });
    expect(await readAvancement(lycee.uai, 'ligne-a-declarer')).toMatchObject({ statut: 2, automatique: true });
    await t.base.runSysteme('taches', () => faits.establish({ ...fait, uai: college.uai }));
    expect(await readAvancement(college.uai, 'ligne-a-declarer')).toMatchObject({ statut: 1, force: true });
    expect(await readAvancement(college.uai, INSTALLER)).toMatchObject({ statut: 2, automatique: true });

    const apres = await editeur.correct(await change('ligne-a-declarer', { fait: null }));
    expect(apres.effets[0]).toContain('ne se cochera plus par une déclaration');
    await t.base.runSysteme('taches', () => faits.remove({ ...fait, uai: lycee.uai }));
    expect(await readAvancement(lycee.uai, 'ligne-a-declarer')).toMatchObject({ statut: 2 });
    expect(await readAvancement(lycee.uai, INSTALLER)).toMatchObject({ statut: 0 });
    await countersAreExact();
  });

  it('makes a reminder of an action and an action of a reminder, without losing a status', async () => {
    const acquis = await listAcquis(t.fabriques);
    await editeur.correct(await change(SITE, { nature: 'rappel_permanent' }));
    await countersAreExact();
    await editeur.correct(await change(SITE, { nature: 'action' }));
    expect(await listAcquis(t.fabriques)).toEqual(acquis);
    await editeur.correct(await change('repere-pix-s-entrainer', { nature: 'action' }));
    expect(await readAvancement(college.uai, 'repere-pix-s-entrainer')).toMatchObject({ statut: 0, applicable: true });
    await countersAreExact();
  });

  it('makes what is expected of schools follow the obligations of the film', async () => {
    const listAttendus = (): Promise<Record<string, unknown>[]> =>
      t.fabriques.query(
        `select e.uai, e.etat, e.recu_le::text from attendus_etablissements e
         join attendus_modele m on m.academie = '22' and m.annee = e.annee and m.code = e.code
         where m.cle = $1 and m.genre = 'obligation' order by e.uai`,
        [SITE],
      );
    expect(await listAttendus()).toEqual([]);
    await editeur.correct(await change(SITE, { obligation: 'oui', certitude: 'source', applicabilite: 'lycee' }));
    expect(await listAttendus()).toEqual([
      { uai: college.uai, etat: 2, recu_le: null },
      { uai: lycee.uai, etat: 1, recu_le: '2026-10-02' },
    ]);
    await countersAreExact();
    await editeur.correct(await change(SITE, { obligation: 'non', applicabilite: 'tous' }));
    expect(await listAttendus()).toEqual([]);
  });

  it('reaches the schools of the levels that a line names', async () => {
    await t.fabriques.query(`update etablissements set segpa = true where uai = $1`, [college.uai]);
    await t.application.get(OpenSuivis).executeAll(2026);
    await editeur.correct([...(await readLignes()), buildLigne({ cle: 'ligne-segpa', applicabilite: 'segpa' })]);
    expect(await readAvancement(college.uai, 'ligne-segpa')).toMatchObject({ applicable: true });
    expect(await readAvancement(lycee.uai, 'ligne-segpa')).toMatchObject({ applicable: false });
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: lycee.uai }));
    const { body } = await chef.get(`/api/v1/etablissements/${lycee.uai}/annees/2026-2027/film`).expect(200);
    expect((body as { masquees: { raison: string }[] }).masquees.map(({ raison }) => raison)).toContain(
      'réservé aux établissements qui ont une SEGPA',
    );
    await t.fabriques.query(`update etablissements set segpa = false where uai = $1`, [college.uai]);
    await t.application.get(OpenSuivis).executeAll(2026);
    expect(await readAvancement(college.uai, 'ligne-segpa')).toMatchObject({ applicable: false });
  });

  it('is published once when two people publish it together', async () => {
    const { brouillon } = await editeur.save(await change(SITE, { intitule: 'Site à jour' }));
    const { version } = await editeur.read();
    const publish = async (): Promise<number> =>
      (
        await editeur.client
          .post('/api/v1/academies/22/annees/2026-2027/film-modele/publication')
          .send({ version: brouillon?.version })
      ).status;
    expect((await Promise.all([publish(), publish()])).sort()).toEqual([200, 409]);
    expect((await editeur.read()).version).toBe(version + 1);
  });

  it('keeps the history of the film: each publication with its author and what it changed', async () => {
    const { publications, version, brouillon } = await editeur.read();
    expect(brouillon).toBeNull();
    expect(publications[0]).toMatchObject({
      version,
      ajoutees: 0,
      retirees: 0,
      modifiees: 1,
      par: { prenom: 'Camille' },
    });
    expect(publications.map((publication) => publication.version)).toEqual(
      publications.map((_, rang) => version - rang),
    );
    const chevauchements = await t.fabriques.query(
      `select 1 from film_actions_histoire a join film_actions_histoire b
         on a.academie = b.academie and a.annee = b.annee and a.action = b.action and a.depuis < b.depuis and a.jusqu_a > b.depuis`,
    );
    expect(chevauchements).toEqual([]);
  });
});
