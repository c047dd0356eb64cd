#!/usr/bin/env node
/**
 * `npm run test:touche`: the tests that what has changed since `main` reaches, uncommitted and new files included. Jest follows
 * imports; two things go another way: SQL and catalogues, which are read as files, and screens, which scenarios meet in a browser.
 *
 *   what follows `--` is given to jest: `npm run test:touche -- --listTests` names the files and plays none
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

/** Whatever imports it meets a database, which SQL makes and catalogues fill. */
const BASE = 'apps/api/src/base/index.ts';

const git = (...args) => execFileSync('git', args, { cwd: RACINE, encoding: 'utf8' }).split('\n').filter(Boolean);

const options = process.argv.slice(2);
const changes = [
  ...new Set([
    ...git('diff', '--name-only', ...git('merge-base', 'main', 'HEAD')),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]),
];
const sources = changes.filter(
  (chemin) => /\.(?:[mc]?js|tsx?|json)$/.test(chemin) && existsSync(`${RACINE}/${chemin}`),
);
if (changes.some((chemin) => /\.sql$|^catalogues\//.test(chemin))) sources.push(BASE);
const ecrans = changes.some((chemin) => /^(?:apps\/web|libs\/ui)\/(?!.*\.spec\.tsx?$)/.test(chemin));

console.log(
  `${changes.length} files changed since main${ecrans ? ', screens among them: scenarios are played too' : ''}`,
);
process.exitCode = run();

function run() {
  if (sources.length === 0 && !ecrans) return 0;
  const scenarios = ecrans || listRelated('navigateur').length > 0;
  const reussite = play(['--selectProjects', 'unitaire', '--findRelatedTests', ...sources]) === 0;
  if (!scenarios) return reussite ? 0 : 1;
  // Scenarios play what was built.
  if (!options.includes('--listTests') && start([bin('nx'), 'run-many', '-t', 'build', '--output-style=static']) !== 0)
    return 1;
  const filtre = ecrans ? [] : ['--findRelatedTests', ...sources];
  return play(['--selectProjects', 'navigateur', ...filtre]) === 0 && reussite ? 0 : 1;
}

function listRelated(projet) {
  const args = jest(['--selectProjects', projet, '--listTests', '--findRelatedTests', ...sources]);
  return execFileSync(NODE, args, { cwd: RACINE, env: ENVIRONNEMENT, encoding: 'utf8' }).split('\n').filter(Boolean);
}

function play(choix) {
  return start(jest([...options, ...choix]));
}

function jest(args) {
  return [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--passWithNoTests',
    ...args,
  ];
}

function start(args) {
  return spawnSync(NODE, args, { cwd: RACINE, env: ENVIRONNEMENT, stdio: 'inherit' }).status ?? 1;
}
