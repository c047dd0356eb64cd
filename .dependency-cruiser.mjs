import { readFileSync } from 'node:fs';

/** The levels of apps/api/src, lowest first, which the domains of the web follow. The same file feeds tests/architecture. */
const { niveaux, sommet, web } = JSON.parse(
  readFileSync(new URL('./outils/maison/ordre-des-imports.json', import.meta.url), 'utf8'),
);

const API = '^apps/api/src/';
const SPEC = '\\.(spec|test)\\.tsx?$';
const oneOf = (names) => `(?:${names.join('|')})`;

/** One rule a level: what it may never reach, that is its siblings and everything above. */
const ordre = niveaux.map((niveau, rang) => {
  const above = [...niveaux.slice(rang + 1).flat(), ...sommet];
  const below = niveaux.slice(0, rang).flat();
  return {
    name: `ordre-${niveau.join('-')}`,
    severity: 'error',
    comment:
      `${niveau.join(', ')} may import only ${below.join(', ') || 'nothing of the API'}: imports go down, so that a capability can be read, ` +
      'tested and removed without what stands on it. Move the shared rule to libs/domaine, publish a fait, or declare a port here and bind it in app.module.ts.',
    from: { path: `${API}(${oneOf(niveau)})/`, pathNot: SPEC },
    to: { path: [`${API}${oneOf([...niveau, ...above])}/`, `${API}[^/]+\\.ts$`], pathNot: `${API}$1/` },
  };
});

const WEB = '^apps/web/src/';
/** Domains of the web that are no capability of the API stand beside the one that is named. */
const niveauxWeb = [
  ...web.dessous.map((nom) => [nom]),
  ...niveaux.map((niveau) =>
    [...niveau, ...Object.keys(web.avec).filter((nom) => niveau.includes(web.avec[nom]))].map(
      (nom) => `domaines/${nom}`,
    ),
  ),
  ...web.dessus.map((nom) => [nom]),
];

/** The web climbs no more than the API does. Two domains of the same level may know each other by their index. */
const ordreWeb = niveauxWeb.slice(0, -1).map((niveau, rang) => ({
  name: `web-${niveau.map((nom) => nom.replace('domaines/', '')).join('-')}`,
  severity: 'error',
  comment:
    'Screens import downwards, in the order of the API: a screen that shows several capabilities belongs to the highest of them, or is put together by its route. Move it up, or pass what is above as props or children.',
  from: { path: `${WEB}${oneOf(niveau)}/`, pathNot: SPEC },
  to: { path: `${WEB}${oneOf(niveauxWeb.slice(rang + 1).flat())}/` },
}));

export default {
  forbidden: [
    ...ordreWeb,
    {
      name: 'pas-de-cycle',
      severity: 'error',
      comment:
        'Two files that import each other cannot be read, loaded or tested one without the other. Take out what both need into a third file, or let one of them receive the other by injection of a port.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'film-ignore-les-declarants',
      severity: 'error',
      comment:
        'The film listens to faits by their name and never knows who wrote them: otherwise each new declaring capability would change the film. Write a fait in the declaring capability and name it in the completion rules of the catalogue.',
      from: { path: `${API}(?:catalogue|film)/`, pathNot: SPEC },
      to: { path: `${API}(?:designations|lettres|fonctions|commissions|journal|indicateurs|bilans|rentree|pilotage)/` },
    },
    {
      name: 'cocher-sans-lecteur-de-fichiers',
      severity: 'error',
      comment:
        'What ticks a line of the film, and the door of the catalogue that it goes through, load no reader of CSV nor of workbooks: a tick is the most frequent write. Ask the abstract Catalogue, which catalogue.module.ts binds to its files.',
      from: { path: [`${API}film/suivi/modification/`, `${API}catalogue/index\\.ts$`], pathNot: SPEC },
      to: { path: 'node_modules/(?:csv-parse|exceljs)/', reachable: true },
    },
    ...ordre,
    {
      name: 'entree-par-index',
      severity: 'error',
      comment:
        'A capability is entered only by its index.ts: what is behind can then change without anyone noticing. Export from that index.ts what you need (a port, a use case; never an entity), or ask the capability for a view.',
      from: { path: `${API}([^/]+)/`, pathNot: [SPEC, `${API}${oneOf(sommet)}/`] },
      to: {
        path: `${API}(?!socle/)[^/]+/`,
        pathNot: [`${API}$1/`, `${API}[^/]+/index\\.ts$`],
      },
    },
    {
      name: 'socle-par-index',
      severity: 'error',
      comment:
        'The socle is entered by the index.ts of one of its folders (socle/acces/index.ts): the rest is its own business. Export from there what the capabilities need.',
      from: { path: '^apps/api/src/(?!socle/)[^/]+/', pathNot: [SPEC, `${API}${oneOf(sommet)}/`] },
      to: { path: `${API}socle/`, pathNot: [`${API}socle/index\\.ts$`, `${API}socle/[^/]+/index\\.ts$`] },
    },
    {
      name: 'domaine-pur',
      severity: 'error',
      comment:
        'libs/domaine is pure TypeScript with no dependency, so that the API, the browser and a test apply the very same rule. Pass the value (a date, a list) as an argument instead of importing what gives it.',
      from: { path: '^libs/domaine/src/', pathNot: SPEC },
      to: { pathNot: '^libs/domaine/src/' },
    },
    {
      name: 'web-sans-api',
      severity: 'error',
      comment:
        'The browser knows the API only by its contract. Use @focale/api-client for types and calls, @focale/domaine for a rule both sides apply.',
      from: { path: '^(?:apps/web|libs/ui|libs/api-client)/' },
      to: { path: '^(?:apps/api/|@focale/api$)' },
    },
    {
      name: 'ui-sans-domaines-web',
      severity: 'error',
      comment:
        'libs/ui holds components that know no screen and no route of the application. Give the component its data and callbacks as props.',
      from: { path: '^libs/ui/' },
      to: { path: '^(?:apps/web|libs/api-client)/' },
    },
    {
      name: 'domaines-web-separes',
      severity: 'error',
      comment:
        'A web domain does not reach inside another one: screens of one capability must be changeable alone. Import its index.ts, or move what is shared to apps/web/src/cadres or libs/ui.',
      from: { path: '^apps/web/src/domaines/([^/]+)/' },
      to: {
        path: '^apps/web/src/domaines/',
        pathNot: ['^apps/web/src/domaines/$1/', '^apps/web/src/domaines/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'cadres-sans-domaines',
      severity: 'error',
      comment:
        'The page frames serve every domain and know none, else the first load carries all the screens. Pass what changes as props or children.',
      from: { path: '^apps/web/src/cadres/' },
      to: { path: '^apps/web/src/(?:domaines|routes)/' },
    },
    {
      name: 'paquet-par-son-nom',
      severity: 'error',
      comment:
        'A workspace package is imported by its name (@focale/domaine), never by a relative path into its folder: its exports say what is public, and the built copy resolves the same way.',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^(?:apps|libs)/[^/]+/', pathNot: '^$1/$2/', dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'pas-de-test-en-production',
      severity: 'error',
      comment:
        'What is shipped never imports a test or a factory: they are not in the image. Move the shared code out of tests/ or out of the spec file.',
      from: { path: '^(?:apps|libs)/', pathNot: SPEC },
      to: { path: ['^tests/', SPEC] },
    },
    {
      name: 'outil-de-developpement-en-production',
      severity: 'error',
      comment:
        'The image is pruned to production dependencies, so a static import of a development one stops it at boot. Declare it in dependencies, or import it dynamically where only a development machine goes (the embedded database).',
      from: { path: '^(?:apps/api|libs/domaine)/src/', pathNot: SPEC },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm', 'npm-optional'],
        dynamic: false,
      },
    },
    {
      name: 'import-introuvable',
      severity: 'error',
      comment:
        'This import resolves to nothing: the file is missing, its relative path does not end in .js, or the package is not declared. Mend the path or declare the dependency.',
      from: { pathNot: '^apps/web/outils/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(apps|libs)/[^/]+/(dist|dist-types)/', '^\\.(nx|focale)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      conditionNames: ['focale-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
