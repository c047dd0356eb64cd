import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFaits, toDesignations } from '../../../../tests/fabriques/designations.js';
import {
  addDelegation,
  addEcoleAvecLettre,
  CONTENU_COMPLET,
  readOctets,
  signByBoth,
} from '../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

describe('the life of a lettre de mission', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('writes itself from the mandate before anybody touches it', async () => {
    const { chef, lettre, ecole } = await addEcoleAvecLettre(t, {
      mandat: { domaines: ['conseiller', 'equipement'], compensation: 'imp', tauxCentimes: 62_500, fin: '2027-02-01' },
    });
    const { body } = await chef.get(lettre).expect(200);
    expect(body).toMatchObject({
      numero: 1,
      etat: 'aucune',
      voie: null,
      accords: { direction: null, rrupn: null },
      ecarts: [],
      avantDeSigner: [],
      versions: [],
      actionsPossibles: ['modifier', 'commenter', 'signer', 'deposer_scan', 'telecharger'],
    });
    expect(body.identite).toMatchObject({ uai: ecole.uai, annee: '2026-2027', commune: 'Guéret' });
    expect(body.contenu.periode).toEqual({ debut: '2026-09-01', fin: '2027-02-01' });
    expect(body.contenu.missionsPrincipales).toHaveLength(6);
    expect(body.contenu.missionsSecondaires).toHaveLength(3);
    expect(body.contenu.remuneration).toContain('625\u00a0€');
    expect(body.contenu.lieu).toBe('Guéret');
  });

  it.each([
    ['the head first', 0],
    ['the RRUPN first', 1],
  ])('is signed when both have agreed, %s, and the mandate follows', async (_titre, premier) => {
    const { chef, rrupn, lettre, mandat } = await addEcoleAvecLettre(t);
    const parties = premier === 0 ? ([chef, rrupn] as const) : ([rrupn, chef] as const);
    const signee = await signByBoth(lettre, ...parties);
    expect(signee).toMatchObject({
      etat: 'signee',
      voie: 'electronique',
      signeeLe: AUJOURDHUI,
      empreinte: expect.stringMatching(/^[0-9a-f]{64}$/),
      accords: { direction: { par: { prenom: 'Camille' }, delegation: null }, rrupn: { le: expect.any(String) } },
      versions: [{ numero: 1, etat: 'signee', signeeLe: AUJOURDHUI }],
    });
    expect(signee.actionsPossibles).toEqual(premier === 0 ? ['telecharger'] : ['nouvelle_version', 'telecharger']);
    const { body: designation } = await chef.get(toDesignations(mandat)).expect(200);
    expect(designation.lettreSigneeLe).toBe(AUJOURDHUI);
    expect(await readFaits(t.fabriques, mandat.id)).toMatchObject({ 'lettre.signee': AUJOURDHUI });
    const { body: refus } = await chef
      .put(lettre)
      .send({ contenu: CONTENU_COMPLET, version: signee.version })
      .expect(409);
    expect(refus.code).toBe('lettre.figee');
  });

  it('shows the delegation of a deputy who agrees, keeps it, and refuses one without', async () => {
    const { ecole, agentChef, chef, rrupn, lettre } = await addEcoleAvecLettre(t, {
      chef: { prenom: 'Aimée', nom: 'Lhôte' },
    });
    const adjoint = await t.fabriques.addAgent({ prenom: 'Théo', nom: 'Garçon' });
    await t.fabriques.addHabilitation(adjoint, 'adjoint', { uai: ecole.uai });
    const client = await t.client(adjoint);
    await client.post(`${lettre}/signature`).send({ version: 1 }).expect(403);
    const delegation = await addDelegation(t.fabriques, { uai: ecole.uai, agent: adjoint, par: agentChef });
    const { body: lue } = await client.get(lettre).expect(200);
    expect(lue.actionsPossibles).toContain('signer');
    const signee = await signByBoth(lettre, client, rrupn);
    expect(signee.accords.direction).toMatchObject({
      par: { prenom: 'Théo', nom: 'Garçon' },
      delegation: { de: { prenom: 'Aimée', nom: 'Lhôte' }, debut: '2026-09-01', fin: '2027-07-31' },
    });
    const [ligne] = await t.fabriques.query<{ accord_direction_delegation: string }>(
      `select accord_direction_delegation from lettres where uai = $1`,
      [ecole.uai],
    );
    expect(ligne?.accord_direction_delegation).toBe(delegation);
    const { body: chezLeChef } = await chef.get(lettre).expect(200);
    expect(chezLeChef.accords.direction.delegation.de.nom).toBe('Lhôte');
  });

  it('drops an agreement when the text changes, and lets one be taken back until both are given', async () => {
    const { chef, rrupn, lettre } = await addEcoleAvecLettre(t);
    const { body: lue } = await rrupn.get(lettre).expect(200);
    const { body: accord } = await rrupn.post(`${lettre}/signature`).send({ version: lue.version }).expect(200);
    expect(accord.actionsPossibles).toEqual(['commenter', 'retirer_accord', 'telecharger']);
    const { body: encore } = await rrupn.post(`${lettre}/signature`).send({ version: accord.version }).expect(409);
    expect(encore.code).toBe('lettre.accord_deja_donne');
    const { body: identique } = await chef
      .put(lettre)
      .send({ contenu: accord.contenu, version: accord.version })
      .expect(200);
    expect(identique.accords.rrupn).not.toBeNull();
    const { body: ecrite } = await chef
      .put(lettre)
      .send({ contenu: CONTENU_COMPLET, version: identique.version })
      .expect(200);
    expect(ecrite).toMatchObject({ etat: 'en_redaction', accords: { rrupn: null }, contenu: CONTENU_COMPLET });
    const { body: absent } = await rrupn.delete(`${lettre}/signature`).send({ version: ecrite.version }).expect(409);
    expect(absent.code).toBe('lettre.accord_absent');
    const { body: donne } = await chef.post(`${lettre}/signature`).send({ version: ecrite.version }).expect(200);
    const { body: repris } = await chef.delete(`${lettre}/signature`).send({ version: donne.version }).expect(200);
    expect(repris.accords).toEqual({ direction: null, rrupn: null });
    const { body: perime } = await rrupn.post(`${lettre}/signature`).send({ version: donne.version }).expect(409);
    expect(perime).toMatchObject({ code: 'version.perimee', courant: { version: repris.version } });
  });

  it('keeps its bytes when the mandate changes, tells the difference, and opens a new version', async () => {
    const { chef, rrupn, lettre, mandat } = await addEcoleAvecLettre(t, {
      mandat: { compensation: 'imp', tauxCentimes: 62_500 },
    });
    const signee = await signByBoth(lettre, chef, rrupn);
    const avant = await readOctets(rrupn, `${lettre}?format=pdf`);
    expect(createHash('sha256').update(avant).digest('hex')).toBe(signee.empreinte);
    const adresse = toDesignations(mandat);
    const { body: designation } = await chef.get(adresse).expect(200);
    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, version: designation.version })
      .expect(200);
    const { body: differente } = await chef.get(lettre).expect(200);
    expect(differente.ecarts).toEqual([expect.stringMatching(/^Rémunération : .*1\s250\s€/u)]);
    expect((await readOctets(rrupn, `${lettre}?format=pdf`)).equals(avant)).toBe(true);

    const { body: nouvelle } = await chef.post(`${lettre}/versions`).send({ version: differente.version }).expect(201);
    expect(nouvelle).toMatchObject({ numero: 2, etat: 'en_redaction', ecarts: [], accords: { direction: null } });
    expect(nouvelle.contenu.remuneration).toMatch(/1\s250\s€/u);
    expect(nouvelle.versions.map((une: { etat: string }) => une.etat)).toEqual(['signee', 'en_redaction']);
    expect((await chef.get(adresse)).body.lettreSigneeLe).toBe(AUJOURDHUI);
    const { body: deuxieme } = await chef.post(`${lettre}/versions`).send({ version: nouvelle.version }).expect(409);
    expect(deuxieme.code).toBe('lettre.deja_en_redaction');

    const finale = await signByBoth(lettre, rrupn, chef);
    expect(finale.versions.map((une: { etat: string }) => une.etat)).toEqual(['remplacee', 'signee']);
    const { body: ancienne } = await rrupn.get(`${lettre}?numero=1`).expect(200);
    expect(ancienne).toMatchObject({ etat: 'remplacee', actionsPossibles: ['telecharger'] });
    expect((await readOctets(rrupn, `${lettre}?format=pdf&numero=1`)).equals(avant)).toBe(true);
    await rrupn.get(`${lettre}?numero=3`).expect(404);
  });

  it('tells of a compensation that changed under a text in progress until that text is rewritten', async () => {
    const { chef, lettre, mandat } = await addEcoleAvecLettre(t, { mandat: { compensation: 'aucune' } });
    const { body: lue } = await chef.get(lettre).expect(200);
    const { body: ecrite } = await chef.put(lettre).send({ contenu: lue.contenu, version: lue.version }).expect(200);
    await chef
      .put(`${toDesignations(mandat)}/compensation`)
      .send({ nature: 'allegement', version: 1 })
      .expect(200);
    const autre = { ...lue.contenu, texteLibre: 'Un mot de plus.' };
    const { body: gardee } = await chef.put(lettre).send({ contenu: autre, version: ecrite.version }).expect(200);
    expect(gardee.ecarts).toEqual([expect.stringContaining('Allègement de service.')]);
    const juste = { ...autre, remuneration: 'Une heure d’allègement.' };
    const { body: corrigee } = await chef.put(lettre).send({ contenu: juste, version: gardee.version }).expect(200);
    expect(corrigee.ecarts).toEqual([]);
  });

  it('is no longer in force once the mandate is sent back, and starts again', async () => {
    const { chef, rrupn, lettre, mandat, ecole } = await addEcoleAvecLettre(t);
    await signByBoth(lettre, chef, rrupn);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: ecole.academie }));
    const adresse = toDesignations(mandat);
    const { body: designation } = await srane.get(adresse).expect(200);
    await srane.post(`${adresse}/renvoi`).send({ motif: 'À revoir', version: designation.version }).expect(200);
    expect(await readFaits(t.fabriques, mandat.id)).toEqual({});
    const { body } = await chef.get(lettre).expect(200);
    expect(body).toMatchObject({ numero: 2, etat: 'aucune', versions: [{ numero: 1, etat: 'remplacee' }] });
    expect(body.actionsPossibles).toEqual(['modifier', 'commenter', 'telecharger']);
    const { body: refus } = await chef.post(`${lettre}/signature`).send({ version: body.version }).expect(409);
    expect(refus.code).toBe('lettre.hors_mission');
  });

  it('carries the comments of both sides while it is written', async () => {
    const { chef, rrupn, lettre } = await addEcoleAvecLettre(t);
    await rrupn.post(`${lettre}/commentaires`).send({ texte: 'Je souhaite garder le jeudi.' }).expect(201);
    const { body } = await chef.post(`${lettre}/commentaires`).send({ texte: 'Entendu.' }).expect(201);
    expect(body.etat).toBe('en_redaction');
    expect(body.commentaires.map(({ texte }: { texte: string }) => texte)).toEqual([
      'Je souhaite garder le jeudi.',
      'Entendu.',
    ]);
    await rrupn.post(`${lettre}/commentaires`).send({ texte: '  ' }).expect(400);
  });

  it('refuses a text whose dates or fields are wrong, naming them', async () => {
    const { chef, lettre } = await addEcoleAvecLettre(t);
    const { body: lue } = await chef.get(lettre).expect(200);
    const send = (contenu: object) => chef.put(lettre).send({ contenu, version: lue.version });
    const { body: dehors } = await send({ periode: { debut: '2026-07-01', fin: '2027-06-30' } }).expect(400);
    expect(dehors.erreurs[0].champ).toBe('contenu.periode.debut');
    const { body: envers } = await send({ periode: { debut: '2026-10-01', fin: '2026-09-30' } }).expect(400);
    expect(envers.erreurs[0].champ).toBe('contenu.periode.fin');
    const { body: liste } = await send({ ...CONTENU_COMPLET, suivi: ['x', ''] }).expect(400);
    expect(liste.erreurs[0].champ).toBe('contenu.suivi');
    await send({ ...CONTENU_COMPLET, partages: [{ domaine: 'autre', acteur: 'x' }] }).expect(400);
    await chef.put(lettre).send({ version: lue.version }).expect(400);
    await chef.get(`${lettre}?format=odt`).expect(400);
    const { body: nue } = await send({ periode: CONTENU_COMPLET.periode, suivi: null, moyens: null }).expect(200);
    expect(nue.contenu).toMatchObject({ suivi: [], moyens: { bureau: null }, formations: lue.contenu.formations });
  });

  it('reads as signed on paper, without a file, for a mandate that was only dated', async () => {
    const { chef, rrupn, lettre, mandat } = await addEcoleAvecLettre(t);
    await t.fabriques.query(`update mandats set lettre_signee_le = '2026-10-02' where id = $1`, [mandat.id]);
    const { body } = await chef.get(lettre).expect(200);
    expect(body).toMatchObject({
      numero: 1,
      etat: 'signee',
      voie: 'papier',
      signeeLe: '2026-10-02',
      scan: null,
      versions: [{ numero: 1, etat: 'signee', signeeLe: '2026-10-02' }],
      actionsPossibles: ['deposer_scan', 'nouvelle_version'],
    });
    const { body: refus } = await chef.get(`${lettre}?format=pdf`).expect(404);
    expect(refus.code).toBe('lettre.sans_document');
    await chef.post(`${lettre}/versions`).send({ version: body.version }).expect(201);
    const finale = await signByBoth(lettre, rrupn, chef);
    expect(finale.versions).toEqual([
      { numero: 1, etat: 'remplacee', signeeLe: '2026-10-02' },
      { numero: 2, etat: 'signee', signeeLe: AUJOURDHUI },
    ]);
  });

  it('is offered to sign after acceptance and once the compensation is chosen, and says what is missing', async () => {
    const { chef, rrupn, lettre, mandat } = await addEcoleAvecLettre(t, {
      agent: { prenom: 'Lou', nom: 'Attente' },
      mandat: { etat: 'transmise', compensation: null },
    });
    const adresse = toDesignations(mandat);
    const refuse = async (manques: string[]): Promise<void> => {
      for (const client of [chef, rrupn]) {
        const { body: lue } = await client.get(lettre).expect(200);
        expect(lue.avantDeSigner).toEqual(manques);
        expect(lue.actionsPossibles).not.toContain('signer');
        const { body } = await client.post(`${lettre}/signature`).send({ version: lue.version }).expect(409);
        expect(body).toMatchObject({ code: 'lettre.trop_tot', detail: expect.stringContaining(manques[0]!) });
      }
    };
    const acceptation = 'Lou Attente n’a pas encore accepté la mission.';
    const compensation = 'La compensation n’est pas encore choisie par la direction.';
    await refuse([acceptation, compensation]);
    await rrupn.post(`${adresse}/acceptation`).send({ version: 1 }).expect(200);
    await refuse([compensation]);
    await chef.put(`${adresse}/compensation`).send({ nature: 'allegement', version: 2 }).expect(200);
    expect(await signByBoth(lettre, chef, rrupn)).toMatchObject({ etat: 'signee', avantDeSigner: [] });
  });

  it('signed on paper and only dated keeps what it said when the mandate changes, and tells the difference', async () => {
    const { chef, rrupn, lettre, mandat } = await addEcoleAvecLettre(t, {
      mandat: { compensation: 'imp', tauxCentimes: 62_500, saisieSts: '2026-10-05' },
    });
    await t.fabriques.query(`update mandats set lettre_signee_le = '2026-10-02' where id = $1`, [mandat.id]);
    const { body: avant } = await chef.get(lettre).expect(200);
    await chef
      .put(`${toDesignations(mandat)}/compensation`)
      .send({ nature: 'imp', taux: 1250, saisieSts: '2026-10-05', version: 1 })
      .expect(200);
    const { body: apres } = await chef.get(lettre).expect(200);
    expect(apres).toMatchObject({ etat: 'signee', voie: 'papier', contenu: avant.contenu, identite: avant.identite });
    expect(apres.ecarts).toEqual([
      expect.stringMatching(/^Rémunération : .*1\s250\s€/u),
      expect.stringMatching(/^STSWEB : l'IMP y est notée saisie le 5 octobre 2026\./),
    ]);
    const { body: nouvelle } = await chef.post(`${lettre}/versions`).send({ version: apres.version }).expect(201);
    expect(nouvelle).toMatchObject({ numero: 2, etat: 'en_redaction', ecarts: [] });
    const { body: ancienne } = await rrupn.get(`${lettre}?numero=1`).expect(200);
    expect(ancienne.contenu).toEqual(avant.contenu);
  });

  it('lets two writers of the same text both know', async () => {
    const { chef, ecole, lettre } = await addEcoleAvecLettre(t);
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai: ecole.uai }));
    const { body: lue } = await chef.get(lettre).expect(200);
    const statuts = await Promise.all(
      [chef, adjoint].map(async (client) => {
        const { status } = await client.put(lettre).send({ contenu: CONTENU_COMPLET, version: lue.version });
        return status;
      }),
    );
    expect(statuts.sort()).toEqual([200, 409]);
  });
});
