#!/usr/bin/env node
/**
 * `npm test`: every check of the project, each counted as one test, then jest's own tests.
 * The last line is always `N passed, N failed` (and `, N skipped` when some were).
 *
 *   --seulement=lint,types   runs these steps only (see ETAPES for their names)
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

/** A step that hangs is a failure: nobody reads a build that never ends. */
const LIMITE_MS = 60 * 60_000;

/** How many of the slowest tests the summary names. */
const LENTS = 10;

const enfants = new Set();
const temporaire = mkdtempSync(join(tmpdir(), 'focale-verifier-'));

const RESULTATS = join(temporaire, 'jest.json');
const jest = (projets) => [
  NODE,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--selectProjects',
    ...projets,
    '--json',
    `--outputFile=${RESULTATS}`,
  ],
];

const node = (...args) => [NODE, args];
const depcruise = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'apps', 'libs', 'tests'];

/**
 * The build first; then everything that reads it, side by side: checks two at a time, the longest first, beside the tests,
 * which wait for databases and pages: two cores are assumed, no more. Projects of jest are one run of jest: what they need
 * is made once.
 */
const ETAPES = [
  { nom: 'build', titre: 'Build', commande: node(bin('nx'), 'run-many', '-t', 'build', '--output-style=static') },
  { nom: 'lint', titre: 'Lint', commande: node(bin('eslint'), '.', '--max-warnings', '0') },
  { nom: 'format', titre: 'Format', commande: node(bin('prettier'), '--check', '.') },
  { nom: 'types', titre: 'Types', commande: node(bin('typescript', 'tsc'), '-b', '--pretty', 'false') },
  {
    nom: 'imports',
    titre: 'Order of imports',
    commande: node(bin('dependency-cruiser', 'depcruise'), ...depcruise),
  },
  { nom: 'inutiles', titre: 'Unused code', commande: node(bin('knip'), '--no-progress') },
  {
    nom: 'contrat',
    titre: 'Contract (openapi.json and client types)',
    commande: node('apps/api/dist/commandes/openapi.js', '--verifier'),
  },
  { nom: 'unitaire', titre: 'Tests: rules, API, architecture', projet: 'groupes' },
  { nom: 'navigateur', titre: 'Tests: browser', projet: 'navigateur' },
];

process.on('exit', () => rmSync(temporaire, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const enfant of enfants) enfant.kill(signal);
    process.exit(130);
  });
}

async function run(etapes) {
  const debut = Date.now();
  const bilans = [];
  const [construction, verifications, projets] = groupSteps(etapes);
  for (const etape of construction) bilans.push(await runCheck(etape, true));
  const suites = await Promise.all([runChecks(verifications), runJest(projets)]);
  return summarize([...bilans, ...suites.flat()], Date.now() - debut);
}

async function runChecks(lot) {
  const bilans = [];
  const attente = lot.values();
  const runNext = async () => {
    // Side by side with others, the output of a step is kept whole until it ends.
    for (const etape of attente) bilans.push(await runCheck(etape, false));
  };
  await Promise.all([runNext(), runNext()]);
  return bilans;
}

async function runCheck(etape, enDirect) {
  const debut = Date.now();
  if (enDirect) heading(etape.titre);
  const { code, sortie } = await execute(etape.commande, enDirect);
  const duree = seconds(Date.now() - debut);
  if (!enDirect) {
    heading(etape.titre);
    if (code !== 0) process.stdout.write(sortie);
  }
  console.log(`${code === 0 ? '✓' : '✗ FAILED'} ${etape.titre} (${duree})`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, etape, duree };
}

async function runJest(lot) {
  if (lot.length === 0) return [];
  const debut = Date.now();
  heading(lot.map(({ titre }) => titre).join(', '));
  const { code } = await execute(jest(lot.map(({ projet }) => projet)), true);
  const duree = seconds(Date.now() - debut);
  const bilans = lot.map((etape) => ({ ...countTests(etape.projet), etape, duree }));
  // A run that jest itself calls failed is never reported as clean, whatever its counts say.
  if (code !== 0 && bilans.every(({ failed }) => failed === 0)) {
    bilans[0].failed = 1;
    bilans[0].details.push('jest says that the run failed: see above');
  }
  return bilans;
}

/** Runs a command from the root; resolves with its exit code, never rejects: a step that fails stops no other. */
function execute([programme, args], enDirect) {
  return new Promise((resolve) => {
    const morceaux = [];
    const enfant = spawn(programme, args, {
      cwd: RACINE,
      stdio: ['ignore', enDirect ? 'inherit' : 'pipe', enDirect ? 'inherit' : 'pipe'],
      env: ENVIRONNEMENT,
      timeout: LIMITE_MS,
    });
    enfants.add(enfant);
    enfant.stdout?.on('data', (bloc) => morceaux.push(bloc));
    enfant.stderr?.on('data', (bloc) => morceaux.push(bloc));
    enfant.on('error', (erreur) => resolve({ code: 1, sortie: `${erreur.message}\n` }));
    enfant.on('close', (code, signal) => {
      enfants.delete(enfant);
      if (signal) console.log(`stopped by ${signal}`);
      resolve({ code: code ?? 1, sortie: Buffer.concat(morceaux).toString() });
    });
  });
}

/** Reads jest's own report: a suite that could not be loaded holds no test and still counts as a failure. */
function countTests(projet) {
  if (!existsSync(RESULTATS)) return { passed: 0, failed: 1, skipped: 0, details: ['jest stopped before its report'] };
  const { testResults } = JSON.parse(readFileSync(RESULTATS, 'utf8'));
  const suites = testResults
    .map((suite) => ({ ...suite, name: suite.name.replace(`${RACINE}/`, '') }))
    .filter(({ name }) => name.startsWith('tests/navigateur/') === (projet === 'navigateur'));
  const tests = suites.flatMap(({ assertionResults }) => assertionResults);
  const count = (...statuts) => tests.filter(({ status }) => statuts.includes(status)).length;
  const details = suites.flatMap(({ name, status, assertionResults }) => {
    const rates = assertionResults.filter((test) => test.status === 'failed');
    if (rates.length > 0) return rates.map((test) => `${findFile(test) ?? name}: ${test.fullName}`);
    return status === 'failed' ? [`${name}: the file could not be run`] : [];
  });
  if (count('passed') + details.length === 0) details.push('no test ran');
  return {
    passed: count('passed'),
    failed: details.length,
    skipped: count('pending', 'todo', 'skipped', 'disabled'),
    details: details.map((detail) => detail.replaceAll(`${RACINE}/`, '')),
    durees: suites.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ duration, fullName }) => ({ ms: duration ?? 0, nom: `${name}: ${fullName}` })),
    ),
  };
}

/** Where a failed test is written: a group plays many files. */
const findFile = (test) => /[^\s(]+\.spec\.ts(?=:\d)/.exec(test.failureMessages.join('\n'))?.[0].replace('file://', '');

function summarize(bilans, duree) {
  heading('Summary');
  for (const { etape, passed, failed, skipped, duree: temps } of bilans) {
    const compte = etape.projet ? `  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : '';
    console.log(`${failed > 0 ? '✗' : '✓'} ${etape.titre.padEnd(42)} ${temps.padStart(8)}${compte}`);
  }
  for (const { etape, failed, details = [] } of bilans.filter((bilan) => bilan.failed > 0)) {
    console.log(
      `\n✗ ${etape.titre}: ${failed} failed. Run it alone: node outils/verifier.mjs --seulement=${etape.nom}`,
    );
    for (const detail of details) console.log(`  - ${detail}`);
  }
  const lents = bilans
    .flatMap(({ durees = [] }) => durees)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, LENTS);
  if (lents.length > 0) console.log(`\nThe ${lents.length} slowest tests`);
  for (const { ms, nom } of lents) console.log(`  ${seconds(ms).padStart(8)}  ${nom.slice(0, 140)}`);
  const total = (cle) => bilans.reduce((somme, bilan) => somme + bilan[cle], 0);
  console.log(`\nTotal time ${seconds(duree)}`);
  console.log(
    `${total('passed')} passed, ${total('failed')} failed${total('skipped') ? `, ${total('skipped')} skipped` : ''}`,
  );
  return total('failed') > 0 ? 1 : 0;
}

/** @returns the build, the checks, the projects of jest, each of them perhaps empty */
const groupSteps = (etapes) => [
  etapes.filter(({ nom }) => nom === 'build'),
  etapes.filter(({ nom, projet }) => nom !== 'build' && !projet),
  etapes.filter(({ projet }) => projet),
];

function choose(args) {
  const option = args.find((arg) => arg.startsWith('--seulement='));
  const inconnue = args.find((arg) => arg !== option);
  const noms = option?.slice('--seulement='.length).split(',') ?? ETAPES.map((etape) => etape.nom);
  const fautif = inconnue ?? noms.find((nom) => !ETAPES.some((etape) => etape.nom === nom));
  if (fautif === undefined) return ETAPES.filter((etape) => noms.includes(etape.nom));
  console.error(`Unknown: ${fautif}. Use --seulement= with some of: ${ETAPES.map((etape) => etape.nom).join(', ')}`);
  process.exit(2);
}

function heading(titre) {
  console.log(`\n── ${titre} ${'─'.repeat(Math.max(4, 100 - titre.length))}`);
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

process.exitCode = await run(choose(process.argv.slice(2)));
