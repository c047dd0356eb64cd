import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { nameRole, ROLES_DES_FONCTIONS, ROLES_PRIS } from '../../apps/api/src/base/index.js';
import { listFiles, listFolders, readText } from './lecture.js';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly container_name?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const texteCompose = readText('docker-compose.yml');
const compose = parse(texteCompose, { merge: true }) as { services: Record<string, Service> };
const services = Object.entries(compose.services);
const dockerfile = readText('Dockerfile');
const manifeste = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
const fichiers = [...listFiles('apps/api/src', 'deploiement'), 'docker-compose.yml'];

const findNames = (texte: string, motif: RegExp): string[] => [
  ...new Set([...texte.matchAll(motif)].map((trouve) => trouve[1] ?? '')),
];
const reglages = ['reglages.ts', 'limites.ts'].flatMap((fichier) =>
  findNames(readText(`apps/api/src/socle/config/${fichier}`), /^ {2}([A-Z][A-Z_]+)[?!]?:/gm),
);
const exemples = findNames(readText('.env.example'), /^#?([A-Z][A-Z_]+)=/gm);
/** Read by docker compose to make the addresses, never by the application. */
const propresACompose = exemples.filter((nom) => nom.startsWith('MOT_DE_PASSE_') || nom === 'ADRESSE_ECOUTE');

/** Source of a built file: `apps/api/dist/worker.js` comes from `apps/api/src/worker.ts`. */
const sourceOf = (construit: string): string => construit.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
const builtPaths = (texte: string): string[] => findNames(texte, /(apps\/api\/dist\/[\w/-]+\.js)/g);

describe('the deployment files', () => {
  it('run built files that have a source', () => {
    const lances = [...builtPaths(texteCompose), ...builtPaths(dockerfile)];
    expect(lances.length).toBeGreaterThan(3);
    expect(lances.map(sourceOf).filter((source) => !fichiers.includes(source))).toEqual([]);
  });

  it('run the very commands of package.json', () => {
    const scripts = Object.values(manifeste.scripts).join('\n');
    const commandes = findNames(scripts, /outils\/commande\.mjs ([a-z-]+)/g).map(
      (nom) => `apps/api/dist/commandes/${nom}.js`,
    );
    expect(commandes.length).toBeGreaterThan(0);
    const sources = [...commandes, ...builtPaths(scripts)].map(sourceOf);
    expect(sources.filter((source) => !fichiers.includes(source))).toEqual([]);
  });

  it('set only settings that the application reads', () => {
    const donnes = services
      .filter(([, service]) => service.image === 'focale')
      .flatMap(([, service]) => Object.keys(service.environment ?? {}));
    expect(donnes.length).toBeGreaterThan(0);
    expect(donnes.filter((nom) => !reglages.includes(nom))).toEqual([]);
  });

  it('take from .env only names that .env.example explains', () => {
    const attendus = findNames(texteCompose, /\$\{([A-Z_]+)[:}]/g);
    expect(attendus.length).toBeGreaterThan(0);
    expect(attendus.filter((nom) => !exemples.includes(nom))).toEqual([]);
  });

  it('mount files that exist', () => {
    const montes = services.flatMap(([, service]) => service.volumes ?? []).filter((volume) => volume.startsWith('./'));
    const absents = montes
      .map((volume) => volume.split(':')[0]?.slice(2))
      .filter((chemin) => !fichiers.includes(chemin ?? ''));
    expect(montes.length).toBeGreaterThan(0);
    expect(absents).toEqual([]);
  });

  it('leave the API free to run in several copies', () => {
    const api = compose.services['api'];
    expect(api).toBeDefined();
    expect(api?.ports).toBeUndefined();
    expect(api?.container_name).toBeUndefined();
  });

  it('install every workspace in the image', () => {
    const manifestes = ['apps', 'libs'].flatMap((dossier) =>
      listFolders(dossier).map((nom) => `${dossier}/${nom}/package.json`),
    );
    expect(manifestes.filter((chemin) => !dockerfile.includes(`COPY ${chemin} `))).toEqual([]);
  });

  it('create every role that the schema names, and give the application those that it takes', () => {
    const sql = readText('deploiement/roles.sql');
    const [, crees = '', accordes = '', aux = ''] =
      /array\[([^\]]+)\][\s\S]+?\ngrant ([^;]+)\nto focale_application;\ngrant ([^;]+) to focale_proprietaire;/.exec(
        sql,
      ) ?? [];
    const list = (texte: string): string[] => findNames(texte, /(focale_\w+)/g).sort();
    const names = (roles: Parameters<typeof nameRole>[0][]): string[] => roles.map(nameRole).sort();
    expect(list(crees)).toEqual(names([...ROLES_PRIS, ...ROLES_DES_FONCTIONS]));
    expect(list(accordes)).toEqual(names(ROLES_PRIS.filter((role) => role !== 'demonstration')));
    expect(list(aux)).toEqual(names([...ROLES_DES_FONCTIONS]));
    expect(findNames(sql, /create role (\w+) login/g).sort()).toEqual(['focale_application', 'focale_proprietaire']);
  });
});

describe('the settings', () => {
  it('are all shown in .env.example, and nothing else is', () => {
    expect(reglages.length).toBeGreaterThan(5);
    expect(exemples.filter((nom) => !propresACompose.includes(nom)).sort()).toEqual([...reglages].sort());
  });

  it('are all explained in the operations guide', () => {
    const guide = readText('docs/exploitation.md');
    expect([...reglages, ...propresACompose].filter((nom) => !guide.includes(`\`${nom}\``))).toEqual([]);
  });
});
