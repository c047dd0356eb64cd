import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CODES_DE_BLOCS } from '@focale/domaine';
import { paragraphe, type TexteRiche } from '@focale/texte-riche';
import fc from 'fast-check';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleAvecBilan, type EcoleAvecBilan } from '../../../../../tests/fabriques/bilans.js';
import { addActivite } from '../../../../../tests/fabriques/journal.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { BilanVue, BlocVue } from '../bilan.vue.js';
import type { VersionsVue } from '../editions/edition.vue.js';

const dire = (texte: string): TexteRiche => ({ type: 'doc', content: [paragraphe(texte)] });
const blocOf = (bilan: BilanVue, code: string): BlocVue => bilan.blocs.find((bloc) => bloc.code === code)!;

describe('the text of a bilan', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  interface Cas extends EcoleAvecBilan {
    readonly auteur: TestAgent;
    readonly sien: string;
    put(blocs: object[], version?: number, statut?: number): Promise<BilanVue>;
    lire(): Promise<BilanVue>;
    versions(): Promise<VersionsVue>;
  }

  async function openBilan(): Promise<Cas> {
    const ecole = await addEcoleAvecBilan(t, { mandat: { domaines: ['conseiller'] } });
    const auteur = await t.client(ecole.rrupn);
    const sien = `${ecole.bilans}/moi`;
    return {
      ...ecole,
      auteur,
      sien,
      put: async (blocs, version, statut = 200) =>
        (await auteur.put(sien).send({ blocs, version }).expect(statut)).body as BilanVue,
      lire: async () => (await auteur.get(sien).expect(200)).body as BilanVue,
      versions: async () => (await auteur.get(`${sien}/versions`).expect(200)).body as VersionsVue,
    };
  }

  it('opens over its blocks, written where something was declared, and says elsewhere what would fill them', async () => {
    const { ecole, rrupn, lire } = await openBilan();
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 90, fonction: 'accompagner' });
    const bilan = await lire();
    expect(bilan.blocs.map(({ code }) => code)).toEqual(CODES_DE_BLOCS);
    expect(bilan).toMatchObject({ edition: 1, version: 1, actionsPossibles: ['modifier', 'soumettre'] });
    expect(blocOf(bilan, 'identite')).toMatchObject({ vide: false, origine: 'calcule', manque: null });
    expect(JSON.stringify(blocOf(bilan, 'accompagnements').contenu)).toContain('1\u00a0h\u00a030');
    const vides = bilan.blocs.filter(({ vide }) => vide);
    expect(bilan.remplissage).toEqual({ blocs: 17, remplis: 17 - vides.length, pourcentage: 11 });
    for (const { contenu, manque } of vides) {
      expect(contenu).toBeNull();
      expect(manque?.phrase).toMatch(/\S/);
    }
    expect(blocOf(bilan, 'competences').manque?.page).toBe('vie-numerique/pix');
    expect(blocOf(bilan, 'difficultes')).toMatchObject({ origine: 'redige', manque: { page: null } });
  });

  it('is rewritten block by block: a figure that moves stands beside the text, never in it', async () => {
    const { ecole, rrupn, put, lire } = await openBilan();
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 60, fonction: 'accompagner' });
    const { contenu } = blocOf(await lire(), 'accompagnements');
    const ecrit: TexteRiche = {
      type: 'doc',
      content: [...contenu!.content, paragraphe('Et voilà ce que j’en pense.')],
    };
    const apres = await put([{ code: 'accompagnements', contenu: ecrit }]);
    expect(blocOf(apres, 'accompagnements')).toMatchObject({ origine: 'mixte', contenu: ecrit, ecarts: [] });
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 30, fonction: 'accompagner' });
    const bloc = blocOf(await lire(), 'accompagnements');
    expect(bloc.contenu).toEqual(ecrit);
    expect(bloc.ecarts).toMatchObject([
      { cle: 'accompagner.activites', cite: '1', actuel: '2' },
      { cle: 'accompagner.minutes', cite: '1\u00a0h', actuel: '1\u00a0h\u00a030' },
    ]);
    expect(JSON.stringify(bloc.calcule)).toContain('1\u00a0h\u00a030');
  });

  it('goes back to what Focale writes, and keeps the text that was given up', async () => {
    const { put, versions } = await openBilan();
    const { version } = await put([{ code: 'difficultes', contenu: dire('Le wifi du bâtiment B.') }]);
    const rendu = await put([{ code: 'difficultes', contenu: null }], version);
    expect(blocOf(rendu, 'difficultes')).toMatchObject({ contenu: null, vide: true });
    expect((await versions()).sauvegardes).toMatchObject([
      { bloc: 'difficultes', titre: 'Difficultés', contenu: dire('Le wifi du bâtiment B.') },
    ]);
  });

  it('hides and moves blocks, and leaves what is absent', async () => {
    const { put } = await openBilan();
    const { version } = await put([
      { code: 'rgpd', masque: true },
      { code: 'suite', rang: 1, contenu: dire('Demain.') },
    ]);
    const apres = await put([{ code: 'suite', masque: false }], version);
    expect(apres.blocs.slice(0, 2).map(({ code }) => code)).toEqual(['identite', 'suite']);
    expect(blocOf(apres, 'suite')).toMatchObject({ contenu: dire('Demain.'), masque: false });
    expect(apres.remplissage.blocs).toBe(16);
  });

  it('has no content in a zero, a dash, nor a sentence of Focale copied as it stands', async () => {
    const { put } = await openBilan();
    const { manque } = blocOf(await put([{ code: 'difficultes', contenu: dire('0') }]), 'difficultes');
    expect(manque?.phrase).toBeDefined();
    const copie = await put([{ code: 'difficultes', contenu: dire(manque!.phrase) }], 2);
    expect(blocOf(copie, 'difficultes').vide).toBe(true);
  });

  it('is refused where another window changed the same block, and taken where it changed another one', async () => {
    const { put } = await openBilan();
    await put([{ code: 'difficultes', contenu: dire('un') }]);
    const autre = await put([{ code: 'appreciation', contenu: dire('deux') }], 1);
    expect(blocOf(autre, 'difficultes').contenu).toEqual(dire('un'));
    const refus = await put([{ code: 'difficultes', contenu: dire('trois') }], 1, 409);
    expect(refus).toMatchObject({ code: 'version.perimee', courant: { version: autre.version } });
    await put([{ code: 'difficultes', contenu: dire('trois') }], undefined, 400);
  });

  it('is its author’s alone to write', async () => {
    const { ecole, rrupn, chef, bilans, put } = await openBilan();
    await put([{ code: 'difficultes', contenu: dire('à moi') }]);
    const { auteur: collegue } = await openBilan();
    const lecteurs = await Promise.all(
      (['srane', 'lecteur', 'adjoint'] as const).map(async (role) =>
        t.client(
          await t.fabriques.addActeur(role, role === 'srane' ? { academie: ecole.academie } : { uai: ecole.uai }),
        ),
      ),
    );
    const corps = { blocs: [{ code: 'difficultes', contenu: dire('pas à eux') }], version: 2 };
    await chef.put(`${bilans}/${rrupn.id}`).send(corps).expect(403);
    for (const client of [collegue, ...lecteurs])
      expect([403, 404]).toContain((await client.put(`${bilans}/${rrupn.id}`).send(corps)).status);
    expect((await t.fabriques.query(`select 1 from blocs_des_bilans where uai = $1`, [ecole.uai])).length).toBe(1);
    await lecteurs[0]!.get(`${bilans}/${rrupn.id}/versions`).expect(404);
  });

  it('refuses what is not of the schema, on its field, and keeps words as words', async () => {
    const { put } = await openBilan();
    let fond: object = paragraphe('fond');
    for (let i = 0; i < 400; i += 1) fond = { type: 'bulletList', content: [{ type: 'listItem', content: [fond] }] };
    await put([{ code: 'difficultes', contenu: { type: 'doc', content: [fond] } }], undefined, 400);
    const hostiles: unknown[] = [
      { type: 'doc', content: [{ type: 'image', attrs: { src: 'data:image/png;base64,AA' } }] },
      { type: 'doc', content: [{ type: 'html', text: '<b>' }] },
      { type: 'doc', content: [] },
      '<p>texte</p>',
      ['doc'],
      12,
    ];
    for (const contenu of hostiles) {
      const refus = (await put([{ code: 'difficultes', contenu }], undefined, 400)) as unknown as {
        erreurs: { champ: string; message: string }[];
      };
      expect(refus.erreurs[0]).toMatchObject({
        champ: 'blocs.0.contenu',
        message: expect.stringMatching(/Focale|texte/),
      });
    }
    const script = dire('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(blocOf(await put([{ code: 'difficultes', contenu: script }]), 'difficultes').contenu).toEqual(script);
    await put([{ code: 'inconnu', contenu: script }], 2, 400);
    await put([{ code: 'rgpd' }, { code: 'rgpd' }], 2, 400);
  });

  it('answers no fault to random documents', async () => {
    const { auteur, sien } = await openBilan();
    const noms = [
      'doc',
      'paragraph',
      'text',
      'table',
      'tableRow',
      'tableCell',
      'listItem',
      'bulletList',
      'heading',
      '__proto__',
    ];
    const { noeud } = fc.letrec((tie) => ({
      noeud: fc.record(
        {
          type: fc.oneof(fc.constantFrom(...noms), fc.string()),
          text: fc.oneof(fc.string(), fc.integer()),
          attrs: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 })),
          content: fc.oneof(fc.array(tie('noeud'), { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 })),
          marks: fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'chiffre', 'x'), attrs: fc.jsonValue() })),
        },
        { requiredKeys: ['type'] },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(noeud, { maxLength: 3 }), async (content) => {
        const { status } = await auteur
          .put(sien)
          .send({ blocs: [{ code: 'difficultes', contenu: { type: 'doc', content } }], version: 1 });
        expect([200, 400, 409]).toContain(status);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('loses no typed word in a mix of edits, refusals and entries of two windows', async () => {
    const geste = fc.record({
      fenetre: fc.constantFrom(0, 1),
      code: fc.constantFrom('difficultes', 'appreciation', 'accompagnements'),
      quoi: fc.constantFrom('ecrire', 'ecrire', 'ecrire', 'rendre', 'noter', 'relire'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(geste, { minLength: 4, maxLength: 12 }), async (gestes) => {
        const { ecole, rrupn, auteur, sien, lire, versions } = await openBilan();
        const lues = [1, 1];
        const gardes: string[] = [];
        for (const [rang, { fenetre, code, quoi }] of gestes.entries()) {
          if (quoi === 'relire') lues[fenetre] = (await lire()).version;
          if (quoi === 'noter') await addActivite(t.fabriques, ecole, rrupn, { minutes: 15, fonction: 'accompagner' });
          if (quoi !== 'ecrire' && quoi !== 'rendre') continue;
          const mot = `mot${rang}`;
          // Writing goes on from the text that this window holds.
          const avant = blocOf(await lire(), code).contenu;
          const contenu =
            quoi === 'rendre' ? null : { type: 'doc', content: [...(avant?.content ?? []), paragraphe(mot)] };
          const { status, body } = await auteur.put(sien).send({ blocs: [{ code, contenu }], version: lues[fenetre] });
          expect([200, 409]).toContain(status);
          if (status === 200) lues[fenetre] = (body as BilanVue).version;
          if (status === 200 && quoi === 'ecrire') gardes.push(mot);
        }
        const tout = JSON.stringify([(await lire()).blocs, (await versions()).sauvegardes]);
        for (const mot of gardes) expect(tout).toContain(`"${mot}"`);
      }),
      { numRuns: 6, seed: 7 },
    );
  });
});
