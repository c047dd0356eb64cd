import { cibleOf, isAllowed, LISTE_PERMISSIONS, type Permission, type Role, ROLES } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { listRoutes, type Route } from '../../apps/api/src/socle/acces/index.js';
import type { EtablissementFabrique } from '../fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';

/** Routes that anybody may call. Adding one here is a decision: say why in the route's docstring. */
const PUBLIQUES = [
  'GET activations/:jeton',
  'GET api/sante',
  'GET api/vivant',
  'GET calendriers/:fichier',
  'GET invitations/:jeton',
  'GET mot-de-passe/:jeton',
  'GET session/modes',
  'POST activations/:jeton',
  'POST invitations/:jeton',
  'POST mot-de-passe/:jeton',
  'POST mot-de-passe/demande',
  'POST session',
];

const ANNEE = '2026-2027';
const INCONNU = '00000000-0000-4000-8000-000000000000';

const nameOf = ({ methode, chemin }: Route): string => `${methode} ${chemin}`;

/** Where a role is usually held, around one school. */
function perimetreOf(role: Role, ecole: EtablissementFabrique): Record<string, string> {
  if (role === 'administrateur') return {};
  if (role === 'srane') return { academie: ecole.academie };
  if (role === 'referent_departemental') return { departement: ecole.departement };
  return { uai: ecole.uai };
}

/** Whether the role's périmètre above reaches what the permission is exercised on. */
function reaches(role: Role, permission: Permission): boolean {
  const cible = cibleOf(permission);
  if (cible === 'academie') return role === 'srane' || role === 'referent_departemental';
  if (cible === 'region') return false;
  return true;
}

/** A territory is named by `:code`; under a school, `:code` is that of an object, unknown here. */
const namesTerritory = ({ chemin }: Route): boolean => /^(regions|academies)\//.test(chemin);

/** Whether the route names an object that does not exist here: 404 is then the right answer. */
const namesObject = (route: Route): boolean =>
  (namesTerritory(route) ? /:(?!annee|code)/ : /:(?!uai|annee)/).test(route.chemin);

describe('the access matrix, route by route', () => {
  let t: ApplicationDeTest;
  let routes: Route[];
  let ici: EtablissementFabrique;
  let ailleurs: EtablissementFabrique;
  const clients = new Map<Role, TestAgent>();
  const clientsRegionaux = new Map<Role, TestAgent>();

  beforeAll(async () => {
    t = await startApplication();
    routes = listRoutes(t.application);
    ici = await t.fabriques.addEtablissement({ departement: '023', academie: '22', region: '75' });
    ailleurs = await t.fabriques.addEtablissement({ departement: '031', academie: '16', region: '76' });
    for (const role of ROLES) {
      clients.set(
        role,
        await t.client(await t.fabriques.addActeur(role, perimetreOf(role, ici), { fonctions: ['REF_PIX'] })),
      );
      if (role === 'administrateur') continue;
      clientsRegionaux.set(role, await t.client(await t.fabriques.addActeur(role, { region: ici.region })));
    }
  });

  afterAll(async () => {
    await t.close();
  });

  function pathOf(route: Route, ecole: EtablissementFabrique): string {
    const code = route.chemin.startsWith('regions/') ? ecole.region : ecole.academie;
    const lieu = route.chemin.replace(':uai', ecole.uai).replace(':annee', ANNEE);
    const chemin = namesTerritory(route) ? lieu.replace(':code', code) : lieu;
    return `/${route.chemin.startsWith('api/') ? '' : 'api/v1/'}${chemin.replace(/:[a-zA-Z]+/g, INCONNU)}`;
  }

  async function call(
    client: TestAgent,
    route: Route,
    ecole: EtablissementFabrique,
  ): Promise<{ status: number; code: string }> {
    const methode = route.methode.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const { status, body } = await client[methode](pathOf(route, ecole));
    return { status, code: String((body as { code?: string } | null)?.code ?? '') };
  }

  it('finds every route with a permission or a public mark', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ permission, publique }) => !permission && !publique).map(nameOf)).toEqual([]);
    expect(routes.filter(({ permission, publique }) => permission && publique).map(nameOf)).toEqual([]);
  });

  it('keeps the list of public routes as decided', () => {
    expect(
      routes
        .filter(({ publique }) => publique)
        .map(nameOf)
        .sort(),
    ).toEqual(PUBLIQUES);
  });

  it('answers 401 without a session on every other route', async () => {
    const anonyme = await t.client();
    for (const route of routes.filter(({ publique }) => !publique)) {
      expect([nameOf(route), await call(anonyme, route, ici)]).toEqual([
        nameOf(route),
        { status: 401, code: 'session.absente' },
      ]);
    }
  });

  it.each(ROLES.map((role) => [role]))(
    'gives %s what the matrix says inside the périmètre, no more and no less',
    async (role) => {
      for (const route of routes) {
        const { permission } = route;
        if (!permission || cibleOf(permission) === 'agent') continue;
        const client = clients.get(role);
        if (!client) throw new Error(`No client for ${role}`);
        const { status, code } = await call(client, route, ici);
        const obtenu = [nameOf(route), status, code];
        if (!reaches(role, permission)) expect(obtenu).toEqual([nameOf(route), 404, 'acces.introuvable']);
        else if (!isAllowed(permission, [role])) expect(obtenu).toEqual([nameOf(route), 403, 'acces.role_insuffisant']);
        else {
          expect([nameOf(route), [401, 403, 500, 503].includes(status), status]).toEqual([
            nameOf(route),
            false,
            status,
          ]);
          if (cibleOf(permission) !== 'plateforme' && !namesObject(route))
            expect([nameOf(route), status]).not.toEqual([nameOf(route), 404]);
        }
      }
    },
  );

  it.each(ROLES.map((role) => [role]))(
    'publishes to the session of %s the names of what it is given, and no other',
    async (role) => {
      const session = (await clients.get(role)?.get('/api/v1/session').expect(200))?.body as {
        habilitations: { role: Role; droits: Permission[] }[];
      };
      const [habilitation] = session.habilitations;
      expect(habilitation?.role).toBe(role);
      const donnes = LISTE_PERMISSIONS.filter(
        (permission) => cibleOf(permission) !== 'agent' && isAllowed(permission, [role]) && reaches(role, permission),
      );
      // The contributeur of these tests is the référent Pix, and holds no other function.
      const autres: readonly Permission[] = role === 'contributeur' ? ['gar.update', 'rgpd.update'] : [];
      expect(habilitation?.droits).toEqual(donnes.filter((permission) => !autres.includes(permission)));
      for (const { permission } of routes)
        if (permission && cibleOf(permission) !== 'agent' && !autres.includes(permission))
          expect([permission, habilitation?.droits.includes(permission)]).toEqual([
            permission,
            donnes.includes(permission),
          ]);
    },
  );

  it.each(ROLES.filter((role) => role !== 'administrateur').map((role) => [role]))(
    'answers 404 to %s for a school, an académie and a région outside the périmètre',
    async (role) => {
      for (const route of routes) {
        if (!route.permission || !['etablissement', 'academie', 'region'].includes(cibleOf(route.permission))) continue;
        const client = clients.get(role);
        if (!client) throw new Error(`No client for ${role}`);
        expect([nameOf(route), await call(client, route, ailleurs)]).toEqual([
          nameOf(route),
          { status: 404, code: 'acces.introuvable' },
        ]);
      }
    },
  );

  it('lets a role held on a région reach its schools, académies and the région, as the matrix says', async () => {
    for (const [role, client] of clientsRegionaux) {
      for (const route of routes) {
        const { permission } = route;
        if (!permission || !['etablissement', 'academie', 'region'].includes(cibleOf(permission))) continue;
        const { status, code } = await call(client, route, ici);
        if (!isAllowed(permission, [role]))
          expect([role, nameOf(route), status, code]).toEqual([role, nameOf(route), 403, 'acces.role_insuffisant']);
        else
          expect([role, nameOf(route), [401, 403, 500, 503].includes(status), status]).toEqual([
            role,
            nameOf(route),
            false,
            status,
          ]);
      }
    }
  });

  it('gives nothing to an agent whose habilitation has ended or has not begun', async () => {
    for (const dates of [{ debut: '2020-09-01', fin: '2026-11-21' }, { debut: '2026-11-23' }]) {
      const client = await t.client(await t.fabriques.addActeur('chef', { uai: ici.uai }, dates));
      await client.get(`/api/v1/etablissements/${ici.uai}/annees/${ANNEE}/film`).expect(404);
    }
  });

  it('refuses writes in a closed year and unknown years', async () => {
    const chef = clients.get('chef');
    if (!chef) throw new Error('No client');
    for (const route of routes) {
      if (
        route.methode === 'GET' ||
        !route.permission ||
        !route.chemin.includes(':annee') ||
        !isAllowed(route.permission, ['chef'])
      )
        continue;
      const methode = route.methode.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
      const { status, body } = await chef[methode](pathOf(route, ici).replace(ANNEE, '2025-2026'));
      expect([nameOf(route), status, (body as { code: string }).code]).toEqual([nameOf(route), 409, 'annee.close']);
      await chef[methode](pathOf(route, ici).replace(ANNEE, '2019-2020')).expect(404);
    }
  });
});
