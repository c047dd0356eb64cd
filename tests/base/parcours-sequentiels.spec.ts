import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { listRoutes, type Route } from '../../apps/api/src/socle/acces/index.js';
import { type Table, TABLES } from '../../apps/api/src/tables.js';
import { EcoleDuFilm } from '../fabriques/film.js';
import { multiplyEcole } from '../fabriques/nation.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { explainEverything, listNoeuds, type Noeud, type Plan, Plans } from '../harnais/plans.js';

const ECOLES = 3000;

/** Tables that do not grow with the nation: territories, years, films and settings of thirty académies. */
const BORNEES: readonly Table[] = [
  'migrations',
  ...(Object.keys(TABLES) as Table[]).filter((table) => ['academique', 'referentiel'].includes(TABLES[table].classe)),
];

/** What is read whole today, and why. */
const CONNUES: readonly { readonly le: string; readonly raison: string; readonly quoi: readonly string[] }[] = [
  {
    le: '2026-11-30',
    raison:
      'lists of the platform: everything is what the administrateur asks for, a page at a time; a few people, a few times a day',
    quoi: [
      'GET agents (plateforme): agents',
      'GET courriels (plateforme): courriels',
      'GET etablissements/imports: imports_annuaire',
      'GET etablissements (plateforme): etablissements',
    ],
  },
  {
    le: '2026-11-30',
    raison:
      'the network is gathered for the académies of the reader inside one function: to be mended by an index on who is active',
    quoi: ['agents', 'etablissements', 'fonctions_designees', 'mandats'].flatMap((table) => [
      `GET reseau: ${table}`,
      `GET reseau/liste-de-diffusion: ${table}`,
    ]),
  },
  {
    le: '2026-11-30',
    raison: 'a whole région or académie is what is shown; one of thirty is too large a part of this base for an index',
    quoi: [
      'GET regions/:code/annees/:annee/tableau-de-bord: compteurs_film',
      'GET regions/:code/annees/:annee/tableau-de-bord: compteurs_attendus',
      'GET regions/:code/annees/:annee/tableau-de-bord: compteurs_ecoles',
      'GET academies/:code/annees/:annee/attendus/:attendu/etablissements: compteurs_film',
      'GET academies/:code/annees/:annee/attendus/:attendu/etablissements: compteurs_attendus',
      'GET academies/:code/annees/:annee/alertes: etablissements',
    ],
  },
  {
    le: '2026-11-30',
    raison: 'one person of this base holds a right on every school of it: what is read by person is all of it',
    quoi: ['GET agents: habilitations', 'GET agents (plateforme): habilitations'],
  },
  {
    le: '2026-11-30',
    raison: 'a few invitations of an académie a year, none here: an index would be longer to read',
    quoi: ['GET academies/:code/invitations', 'GET academies/:code/invitations/:id'].map(
      (route) => `${route}: invitations_territoire`,
    ),
  },
  {
    le: '2026-11-30',
    raison: 'failed sign-ins of one day, those before being removed at each: grows with attacks, not with schools',
    quoi: ['sign-in: tentatives_connexion'],
  },
];

const tableOf = (noeud: Noeud): string => (noeud['Relation Name'] ?? '').replace(/_(\d{4}|autres)$/, '');

/** Whether a node reads a whole table that grows with the nation: in its order, or in that of an index without a condition. */
function readsAll(noeud: Noeud): boolean {
  const table = tableOf(noeud);
  if (!(table in TABLES) || BORNEES.includes(table as Table)) return false;
  const type = noeud['Node Type'];
  return type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && noeud['Index Cond'] === undefined);
}

const nameOf = ({ methode, chemin }: Route): string => `${methode} ${chemin}`;

describe('statements of the routes, on a base of the size of a nation', () => {
  let t: ApplicationDeTest;
  let plans: Plans;
  let ecole: EcoleDuFilm;
  let routes: Route[];
  const clients = new Map<string, TestAgent>();

  beforeAll(async () => {
    t = await startApplication({ prepare: ({ superutilisateur }) => explainEverything(superutilisateur) });
    plans = new Plans(t.application);
    routes = listRoutes(t.application);
    ecole = await EcoleDuFilm.open(t);
    const rrupn = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    const lieu = { uai: ecole.uai, departement: '023', academie: '22', region: '75' };
    await multiplyEcole(t.bases.superutilisateur, { ...lieu, agent: rrupn.id }, ECOLES);
    clients.set('etablissement', ecole.client);
    for (const [nom, role, perimetre] of [
      ['rrupn', 'rrupn', { uai: ecole.uai }],
      ['academie', 'srane', { academie: '22' }],
      ['departement', 'referent_departemental', { departement: '023' }],
      ['region', 'srane', { region: '75' }],
      ['plateforme', 'administrateur', {}],
    ] as const)
      clients.set(nom, await t.client(await t.fabriques.addActeur(role, perimetre)));
  });

  afterAll(async () => {
    await t.close();
  });

  const admises = new Set(CONNUES.flatMap(({ quoi }) => quoi));
  const isAdmise = (nom: string, table: string): boolean =>
    [nom, nom.replace(' (plateforme)', '')].some((lu) => admises.has(`${lu}: ${table}`));

  /** What is read whole in the plans of what was just asked, but for what is known. */
  function listFautes(nom: string, pris: readonly Plan[]): string[] {
    return pris.flatMap((plan) =>
      listNoeuds(plan)
        .filter((noeud) => readsAll(noeud) && !isAdmise(nom, tableOf(noeud)))
        .map((noeud) => `${nom}: ${tableOf(noeud)}, ${plan.texte.replace(/\s+/g, ' ').trim().slice(0, 160)}`),
    );
  }

  it('read nothing whole that grows with the number of schools', async () => {
    const fautes = new Set<string>();
    let lus = 0;
    for (const route of routes.filter(({ methode, permission }) => methode === 'GET' && permission)) {
      const chemin = route.chemin
        .replace(':uai', ecole.uai)
        .replace(':annee', '2026-2027')
        .replace(':code', route.chemin.startsWith('regions/') ? '75' : '22')
        .replace(/:[a-zA-Z]+/g, '00000000-0000-4000-8000-000000000000');
      for (const [nom, client] of clients) {
        await plans.take();
        const { status } = await client.get(`/api/v1/${chemin}`);
        if (status === 500) fautes.add(`${nameOf(route)} (${nom}) failed`);
        const pris = await plans.take();
        lus += pris.length;
        const lue = nom === 'plateforme' ? `${nameOf(route)} (plateforme)` : nameOf(route);
        for (const faute of listFautes(lue, pris)) fautes.add(faute);
      }
    }
    expect(lus).toBeGreaterThan(500);
    expect([...fautes]).toEqual([]);
  });

  it('write a line of the film, sign in and search without reading everything either', async () => {
    const { actions } = await ecole.read();
    await plans.take();
    for (const action of actions.slice(0, 30))
      await ecole.client.patch(ecole.lineRoute(action)).send({ statut: 'fait', version: action.version });
    const coches = await plans.take();
    expect(coches.map(({ texte }) => texte).join()).toMatch(/insert into compteurs_suivis/);
    const anonyme = await t.client();
    await anonyme.post('/api/v1/session').send({ courriel: 'personne@essai.example', motDePasse: 'un-mot-de-passe' });
    const connexion = await plans.take();
    expect(connexion.length).toBeGreaterThan(0);
    for (const nom of ['etablissement', 'academie', 'departement', 'region'])
      await clients.get(nom)?.get('/api/v1/etablissements?q=gueret').expect(200);
    const recherche = await plans.take();
    expect(recherche.length).toBeGreaterThan(4);
    expect([
      ...listFautes('tick', coches),
      ...listFautes('sign-in', connexion),
      ...listFautes('search', recherche),
    ]).toEqual([]);
  });
});
