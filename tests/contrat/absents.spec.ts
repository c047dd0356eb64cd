import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, toDesignations } from '../fabriques/designations.js';
import { addEcoleAvecLettre, CONTENU_COMPLET } from '../fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const CONTRAT = JSON.parse(readFileSync(join(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8')) as {
  readonly paths: Record<string, { put?: { requestBody: { content: Record<string, { schema: Schema }> } } }>;
  readonly components: { readonly schemas: Record<string, Schema> };
};

const resolve = (schema: Schema): Schema => {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return ref ? { ...CONTRAT.components.schemas[ref.split('/').at(-1)!], nullable: schema.nullable } : schema;
};

interface Champ {
  readonly chemin: readonly string[];
  readonly nullable: boolean;
}

/** Fields that a request may leave out, those of its parts included; a list is one value, the version is none. */
function listFacultatifs(schema: Schema, avant: readonly string[] = []): Champ[] {
  const { properties = {}, required = [] } = resolve(schema);
  return Object.entries(properties).flatMap(([nom, propriete]) => {
    if (nom === 'version') return [];
    const chemin = [...avant, nom];
    const { nullable = false } = resolve(propriete);
    return [...(required.includes(nom) ? [] : [{ chemin, nullable }]), ...listFacultatifs(propriete, chemin)];
  });
}

const ROUTES = Object.entries(CONTRAT.paths).flatMap(([chemin, { put }]) => {
  if (!put) return [];
  const champs = listFacultatifs(Object.values(put.requestBody.content)[0]!.schema);
  return champs.length > 0 ? [{ chemin: chemin.replace('/api/v1', ''), champs }] : [];
});

type Corps = Record<string, unknown>;

/** One object of each route: every optional field given, each with a value that is not the default. */
interface Essai {
  readonly client: TestAgent;
  readonly adresse: string;
  readonly complet: Corps;
  /** What is emptied with a field, because one makes no sense without the other. */
  readonly ensemble?: Readonly<Record<string, Corps>>;
  /** What an emptied field reads as, when that is a default. */
  readonly vides?: Corps;
  /** Fields that null cannot empty with the others as they are: refused by name. */
  readonly requis?: readonly string[];
  /** Where the answer holds the fields; at its top when absent. */
  readonly dans?: string;
}

type Preparation = (t: ApplicationDeTest) => Promise<Essai>;

async function addChef(t: ApplicationDeTest, suite: string): Promise<Pick<Essai, 'client' | 'adresse'>> {
  const { uai } = await t.fabriques.addEtablissement();
  const client = await t.client(await t.fabriques.addActeur('chef', { uai }));
  return { client, adresse: `/api/v1/etablissements/${uai}/annees/2026-2027/${suite}` };
}

const addSrane = async (t: ApplicationDeTest, academie: string): Promise<TestAgent> => {
  await t.fabriques.addDepartement(`0${academie}`, academie, '75');
  return t.client(await t.fabriques.addActeur('srane', { academie }));
};

const ECOLE = '/etablissements/{uai}/annees/{annee}';

const PREPARATIONS: Readonly<Record<string, Preparation>> = {
  '/academies/{code}/annees/{annee}/parametres': async (t) => ({
    client: await addSrane(t, '41'),
    adresse: '/api/v1/academies/41/annees/2026-2027/parametres',
    complet: {
      libelleRole: 'RUPN',
      libelleService: 'DRANE',
      libelleCommission: 'Comité',
      tauxRecommandes: [625],
      enveloppeImp: 5000,
      enveloppesImp: [{ departement: '041', montant: 3000 }],
      rentreeOuverteLe: '2026-11-02',
      rgpdDroitsMois: 2,
      rgpdViolationHeures: 48,
    },
  }),
  '/academies/{code}/annees/{annee}/modeles-de-lettre/{id}': async (t) => {
    const client = await addSrane(t, '42');
    const modeles = '/api/v1/academies/42/annees/2026-2027/modeles-de-lettre';
    const { body } = await client.post(modeles).send({ nom: 'Essai', contenu: {} }).expect(201);
    const { periode: _, partages: __, instances: ___, ...contenu } = CONTENU_COMPLET;
    return { client, adresse: `${modeles}/${body.id}`, complet: { nom: 'Essai', contenu } };
  },
  [`${ECOLE}/commission`]: async (t) => ({
    ...(await addChef(t, 'commission')),
    complet: { modalite: 'ad_hoc', libelle: 'Comité des usages', installeeLe: '2026-10-06' },
    vides: { libelle: 'Commission numérique' },
  }),
  [`${ECOLE}/educap`]: async (t) => ({
    ...(await addChef(t, 'educap')),
    complet: { precedentLe: '2026-09-14', positionneLe: '2026-11-20' },
  }),
  [`${ECOLE}/rgpd`]: async (t) => ({
    ...(await addChef(t, 'rgpd')),
    complet: { traitements: 14, releveLe: '2026-11-02', dossierCreeLe: '2026-10-05' },
    ensemble: { traitements: { releveLe: null }, releveLe: { traitements: null } },
  }),
  [`${ECOLE}/designations/{id}/compensation`]: async (t) => {
    const mandat = await addMandat(t.fabriques, { etat: 'acceptee' });
    return {
      client: await t.client(await t.fabriques.addActeur('chef', { uai: mandat.uai })),
      adresse: `${toDesignations(mandat)}/compensation`,
      complet: {
        nature: 'imp',
        taux: 1250,
        avisConseilPedagogique: '2026-05-04',
        avisCa: '2026-06-15',
        proposeeLe: '2026-09-10',
        saisieSts: '2026-10-05',
      },
      requis: ['taux'],
      dans: 'compensation',
    };
  },
  [`${ECOLE}/designations/{id}/lettre-de-mission`]: async (t) => {
    const { chef, lettre, ecole } = await addEcoleAvecLettre(t, { ecole: { departement: '043', academie: '43' } });
    const srane = await addSrane(t, ecole.academie);
    const modeles = `/api/v1/academies/${ecole.academie}/annees/2026-2027/modeles-de-lettre`;
    const { body } = await srane.post(modeles).send({ nom: 'Essai', contenu: {} }).expect(201);
    await srane.post(`${modeles}/${body.id}/publication`).send({ version: body.version }).expect(200);
    return {
      client: chef,
      adresse: lettre,
      complet: { contenu: CONTENU_COMPLET, modele: { id: body.id, numero: body.numero } },
    };
  },
};

const read = (corps: unknown, chemin: readonly string[]): unknown =>
  chemin.reduce<unknown>((partie, nom) => (partie as Corps | null | undefined)?.[nom], corps);

/** The body with one field given another value, or left out when there is none. */
function write(corps: Corps, [nom = '', ...reste]: readonly string[], valeur: unknown): Corps {
  const { [nom]: ancienne, ...autres } = corps;
  if (reste.length > 0) return { ...corps, [nom]: write(ancienne as Corps, reste, valeur) };
  return valeur === undefined ? autres : { ...corps, [nom]: valeur };
}

/** Nothing, or nothing but parts that say nothing. */
const isEmpty = (valeur: unknown): boolean =>
  valeur === null || valeur === undefined || (typeof valeur === 'object' && Object.values(valeur).every(isEmpty));

describe('a PUT leaves what is absent, and null empties', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('is tried on every route of the contract that may leave something out', () => {
    expect(ROUTES.map(({ chemin }) => chemin).sort()).toEqual(Object.keys(PREPARATIONS).sort());
  });

  it.each(ROUTES)('$chemin', async ({ chemin, champs }) => {
    const essai = await PREPARATIONS[chemin]!(t);
    const { client, adresse, complet, ensemble = {}, vides = {}, requis = [], dans } = essai;
    let version = (await client.get(adresse.replace(/\/compensation$/, ''))).body.version ?? 1;
    const send = async (corps: Corps): Promise<Corps> => {
      const { body, status } = await client.put(adresse).send({ ...corps, version });
      expect({ status, body: status === 200 ? null : body }).toEqual({ status: 200, body: null });
      version = body.version;
      const { version: _, modifieLe: __, ...etat } = body;
      return etat as Corps;
    };
    for (const { chemin: champ, nullable } of champs) {
      const nom = champ.join('.');
      const lu = dans ? [dans, ...champ] : champ;
      const plein = await send(complet);
      expect([nom, isEmpty(read(plein, lu))]).toEqual([nom, false]);
      expect([nom, await send(write(complet, champ, undefined))]).toEqual([nom, plein]);
      if (!nullable) continue;
      const corps = { ...write(complet, champ, null), ...ensemble[nom] };
      if (requis.includes(nom)) {
        const { body } = await client
          .put(adresse)
          .send({ ...corps, version })
          .expect(400);
        expect(body.erreurs).toMatchObject([{ champ: nom }]);
        continue;
      }
      const vide = read(await send(corps), lu);
      if (nom in vides) expect([nom, vide]).toEqual([nom, vides[nom]]);
      else expect([nom, isEmpty(vide)]).toEqual([nom, true]);
    }
  });
});
