#!/usr/bin/env node
/**
 * `npm run essai:dates`: runs jest under other days than today, each process of the run believing it (libfaketime).
 *
 *   npm run essai:dates                                          every project, each moment
 *   npm run essai:dates -- --projets=unitaire rentree            one project, the files whose path holds a word
 *   npm run essai:dates -- --moments=2027-08-31T12:00            one moment, time of Paris
 */
import { spawn, spawnSync } from 'node:child_process';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const ANNEE = new Date().getFullYear();

/** The first of these moments, one a year, that is still to come. */
const findProchain = (buildMoment) =>
  Array.from({ length: 5 }, (_, rang) => buildMoment(ANNEE + rang)).find((moment) => Date.parse(moment) > Date.now());

/** The night when the hour changes: the last Sunday of a month of 31 days. */
const buildNuit = (mois, heure) => (annee) => {
  const dernier = new Date(Date.UTC(annee, mois - 1, 31));
  dernier.setUTCDate(31 - dernier.getUTCDay());
  return `${dernier.toISOString().slice(0, 10)}T${heure}`;
};

/**
 * Time of Paris: the days around which a school year turns, the end of a February of 29 days, the two nights when the hour changes,
 * the end of a year. All of them ahead: under a clock behind real time, libfaketime now and then lets PostgreSQL see the real
 * one as a timer rings, and three transactions in 40,000 are ended as too long.
 */
const MOMENTS = [
  findProchain((annee) => `${annee}-08-31T12:00`),
  findProchain((annee) => `${annee}-09-01T00:05`),
  findProchain((annee) => `${annee + ((4 - (annee % 4)) % 4)}-02-28T23:40`),
  findProchain(buildNuit(3, '01:59')),
  findProchain(buildNuit(10, '02:30')),
  findProchain((annee) => `${annee}-12-31T23:45`),
];

/** Monotonic clocks stay real: timers, and the waits of PostgreSQL, need them. So do the dates of files. */
const buildEnvironnement = (moment, bibliotheque) => ({
  ...ENVIRONNEMENT,
  LD_PRELOAD: bibliotheque,
  FAKETIME: computeOffset(moment),
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  NO_FAKE_STAT: '1',
});

/** An offset, not a start: a process of the run that begins later than another must not go back in time. */
function computeOffset(moment) {
  const { stdout } = spawnSync('date', ['-d', `${moment}:00`, '+%s'], {
    env: { ...process.env, TZ: 'Europe/Paris' },
    encoding: 'utf8',
  });
  const secondes = Number(stdout.trim()) - Math.floor(Date.now() / 1000);
  return `${secondes < 0 ? '-' : '+'}${Math.abs(secondes)}s`;
}

function findFaketime() {
  const { stdout } = spawnSync('sh', ['-c', 'faketime -f "+0s" printenv LD_PRELOAD'], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

function readOption(nom, defaut) {
  const option = process.argv.slice(2).find((arg) => arg.startsWith(`--${nom}=`));
  return option ? option.slice(nom.length + 3).split(',') : defaut;
}

function run(moment, bibliotheque, projets, fichiers) {
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--selectProjects',
    ...projets,
    '--testPathPatterns',
    ...(fichiers.length > 0 ? fichiers : ['.']),
  ];
  const enfant = spawn(NODE, args, {
    cwd: RACINE,
    stdio: 'inherit',
    env: buildEnvironnement(moment, bibliotheque),
  });
  return new Promise((resolve) => enfant.on('close', (code) => resolve(code === 0)));
}

const bibliotheque = findFaketime();
if (!bibliotheque) {
  console.log('Not run: faketime is not installed (on Debian and Ubuntu: apt-get install faketime).');
  process.exit(0);
}
const fichiers = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
// File by file where some are named; the groups of `npm test` when all are, twice as fast.
const projets = readOption('projets', [fichiers.length > 0 ? 'unitaire' : 'groupes', 'navigateur']);
const rates = [];
for (const moment of readOption('moments', MOMENTS)) {
  console.log(`\n── ${moment} in Paris ${'─'.repeat(80)}`);
  if (!(await run(moment, bibliotheque, projets, fichiers))) rates.push(moment);
}
console.log(rates.length > 0 ? `\nFailed at: ${rates.join(', ')}` : '\nGreen at every moment.');
process.exitCode = rates.length > 0 ? 1 : 0;
