import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMandat } from '../../../../tests/fabriques/designations.js';
import { addEcoleAvecLettre, CONTENU_COMPLET, type EcoleAvecLettre } from '../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

describe('who may do what on a letter', () => {
  let t: ApplicationDeTest;
  let e: EcoleAvecLettre;

  beforeAll(async () => {
    t = await startApplication();
    e = await addEcoleAvecLettre(t);
  });

  afterAll(async () => {
    await t.close();
  });

  it('is read by the direction, the person and those who follow the school, by nobody else', async () => {
    const { uai, academie, departement } = e.ecole;
    for (const [role, perimetre] of [
      ['adjoint', { uai }],
      ['srane', { academie }],
      ['referent_departemental', { departement }],
    ] as const) {
      const client = await t.client(await t.fabriques.addActeur(role, perimetre));
      const { body } = await client.get(e.lettre).expect(200);
      expect(body.actionsPossibles).not.toContain('signer');
      expect(body.actionsPossibles).toContain('telecharger');
    }
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    await lecteur.get(e.lettre).expect(403);
    await lecteur.get(`${e.lettre}?format=pdf`).expect(403);
    const ailleurs = await t.client(
      await t.fabriques.addActeur('chef', { uai: (await t.fabriques.addEtablissement()).uai }),
    );
    await ailleurs.get(e.lettre).expect(404);
  });

  it('is closed to a colleague RRUPN, whatever the route', async () => {
    const collegue = await addMandat(t.fabriques, { uai: e.ecole.uai, etat: 'acceptee' });
    // Roles that read no letter open none to who reads only their own.
    for (const role of ['contributeur', 'lecteur'] as const)
      await t.fabriques.addHabilitation(collegue.agent, role, { uai: e.ecole.uai });
    const client = await t.client(collegue.agent);
    for (const chemin of ['', '?format=pdf', '?format=docx', '?numero=1', '/scan']) {
      const { body } = await client.get(`${e.lettre}${chemin}`).expect(403);
      expect(body.code).toBe('lettre.autre_personne');
    }
    for (const chemin of ['/signature', '/commentaires']) {
      const { body } = await client
        .post(`${e.lettre}${chemin}`)
        .send(chemin === '/signature' ? { version: 1 } : { texte: 'x' })
        .expect(403);
      expect(body.code).toBe('lettre.autre_personne');
    }
  });

  it('is written by the direction only', async () => {
    await e.rrupn.put(e.lettre).send({ contenu: CONTENU_COMPLET, version: 1 }).expect(403);
    await e.rrupn.post(`${e.lettre}/versions`).send({ version: 1 }).expect(403);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: e.ecole.academie }));
    await srane.put(e.lettre).send({ contenu: CONTENU_COMPLET, version: 1 }).expect(403);
    await srane.post(`${e.lettre}/signature`).send({ version: 1 }).expect(403);
    await srane.post(`${e.lettre}/commentaires`).send({ texte: 'x' }).expect(403);
  });
});
