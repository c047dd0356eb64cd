import { TRANSITIONS_DESIGNATION, type TransitionDesignation } from '@focale/domaine';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addMandat, type MandatFabrique, toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { CLE_AUTORISE } from '../socle/acces/index.js';
import { TransitionsController } from './transitions.controller.js';

const ROUTES: Readonly<Record<string, object>> = {
  transmission: {},
  acceptation: {},
  refus: { motif: 'x' },
  reprise: {},
  renvoi: { motif: 'x' },
  cloture: { motif: 'x', date: '2026-10-01' },
};

describe('who may do what on a mandate', () => {
  let t: ApplicationDeTest;
  let mandat: MandatFabrique;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    mandat = await addMandat(t.fabriques, { etat: 'transmise', compensation: 'imp', tauxCentimes: 125000 });
    adresse = toDesignations(mandat);
  });

  afterAll(async () => {
    await t.close();
  });

  it('answers 404 on every route to the head of another school', async () => {
    const autre = await t.fabriques.addEtablissement();
    const voisin = await t.client(await t.fabriques.addActeur('chef', { uai: autre.uai }));
    const liste = toDesignations({ uai: mandat.uai, annee: 2026 });
    await voisin.get(liste).expect(404);
    await voisin.post(liste).send({}).expect(404);
    await voisin.get(adresse).expect(404);
    await voisin.patch(adresse).send({ version: 1, debut: '2026-09-02' }).expect(404);
    await voisin.delete(adresse).expect(404);
    await voisin.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 1 }).expect(404);
    for (const [route, corps] of Object.entries(ROUTES))
      await voisin
        .post(`${adresse}/${route}`)
        .send({ version: 1, ...corps })
        .expect(404);
    // Nor through the own school's address.
    const detournee = toDesignations({ uai: autre.uai, annee: 2026, id: mandat.id });
    await voisin.get(detournee).expect(404);
    await voisin.post(`${detournee}/transmission`).send({ version: 1 }).expect(404);
  });

  it('answers 404 for what names no mandate of that year', async () => {
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: mandat.uai }));
    await chef.get(toDesignations({ ...mandat, annee: 2025 })).expect(404);
    for (const id of ['tout', '00000000-0000-4000-8000-000000000000']) {
      await chef.get(toDesignations({ ...mandat, id })).expect(404);
      await chef
        .patch(toDesignations({ ...mandat, id }))
        .send({ version: 1, debut: '2026-09-02' })
        .expect(404);
      await chef.delete(toDesignations({ ...mandat, id })).expect(404);
    }
  });

  it('follows the matrix on every transition', () => {
    const methodes = { transmit: 'transmettre', accept: 'accepter', refuse: 'refuser' } as const;
    const autres = { reopen: 'reprendre', sendBack: 'renvoyer', close: 'clore' } as const;
    for (const [methode, transition] of Object.entries({ ...methodes, ...autres })) {
      const route = TransitionsController.prototype[methode as keyof TransitionsController] as object;
      const { permission } = TRANSITIONS_DESIGNATION[transition as TransitionDesignation];
      expect(Reflect.getMetadata(CLE_AUTORISE, route)).toBe(permission);
    }
  });

  it('lets nobody but the person answer', async () => {
    const collegue = await t.client(await t.fabriques.addActeur('rrupn', { uai: mandat.uai }));
    for (const route of ['acceptation', 'refus']) {
      const { body } = await collegue
        .post(`${adresse}/${route}`)
        .send({ version: 1, ...ROUTES[route] })
        .expect(403);
      expect(body.code).toBe('designation.autre_personne');
    }
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: mandat.uai }));
    await chef.post(`${adresse}/acceptation`).send({ version: 1 }).expect(403);
  });

  it('keeps transmission, signature and compensation to the head', async () => {
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai: mandat.uai }));
    const brouillon = await addMandat(t.fabriques, { uai: mandat.uai });
    await adjoint
      .post(`${toDesignations(brouillon)}/transmission`)
      .send({ version: 1 })
      .expect(403);
    await adjoint.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 1 }).expect(403);
    await adjoint.post(`${adresse}/lettre-de-mission/signature`).send({ version: 1 }).expect(403);
    const { body } = await adjoint.get(adresse).expect(200);
    expect(body.actionsPossibles).toEqual(['clore']);
  });

  it('shows amounts to those who may read them, and no draft to a lecteur', async () => {
    const { uai } = mandat;
    const brouillon = await addMandat(t.fabriques, { uai });
    const liste = toDesignations({ uai, annee: 2026 });
    const visible = {
      nature: 'imp',
      taux: 1250,
      etapes: expect.arrayContaining([expect.objectContaining({ code: 'saisie_sts' })]),
    };
    for (const role of ['chef', 'adjoint'] as const)
      expect(
        (await (await t.client(await t.fabriques.addActeur(role, { uai }))).get(adresse)).body.compensation,
      ).toEqual(visible);
    for (const [role, perimetre] of [
      ['srane', { academie: '22' }],
      ['referent_departemental', { departement: '023' }],
    ] as const)
      expect(
        (await (await t.client(await t.fabriques.addActeur(role, perimetre))).get(adresse)).body.compensation,
      ).toEqual(visible);
    expect((await (await t.client(mandat.agent)).get(adresse)).body.compensation).toEqual(visible);

    const collegue = await t.client(await t.fabriques.addActeur('rrupn', { uai }));
    expect((await collegue.get(adresse)).body.compensation).toEqual({ nature: 'imp', etapes: [] });
    expect((await collegue.get(liste)).body.total).toBe(2);

    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    const { body: lue } = await lecteur.get(liste).expect(200);
    expect(lue).toMatchObject({ total: 1, actionsPossibles: [], elements: [{ id: mandat.id, actionsPossibles: [] }] });
    expect(lue.elements[0].compensation).toEqual({ nature: 'imp', etapes: [] });
    await lecteur.get(toDesignations(brouillon)).expect(404);
  });

  it('pages and sorts the list', async () => {
    const { uai } = mandat;
    for (const nom of ['Zola', 'Aubert'])
      await addMandat(t.fabriques, { uai, agent: await t.fabriques.addAgent({ nom }), debut: '2026-10-01' });
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const { body } = await srane.get(`${toDesignations({ uai, annee: 2026 })}?tri=-nom&taille=1&page=1`).expect(200);
    expect(body).toMatchObject({ total: 3, page: 1, taille: 1, elements: [{ agent: { nom: 'Zola' } }] });
    const { body: apres } = await srane.get(`${toDesignations({ uai, annee: 2026 })}?page=9`).expect(200);
    expect(apres).toMatchObject({ total: 3, elements: [] });
  });
});
