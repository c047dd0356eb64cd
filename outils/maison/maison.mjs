#!/usr/bin/env node
/**
 * `npm run maison`: how large the house is, the order of its rooms, and what is still done another way than its own.
 *
 *   --json    one JSON object: `{ fichiers, lignes, moyenne, autrement: { nom: trouves[] } }`
 *   --ou nom  where each of those whose name holds this word is found
 */
import { readFileSync } from 'node:fs';
import { countAutrement } from './comptes.mjs';
import { listSources } from './sources.mjs';

const ORDRE = JSON.parse(readFileSync(new URL('./ordre-des-imports.json', import.meta.url), 'utf8'));
const PLAFONDS = JSON.parse(readFileSync(new URL('./plafonds.json', import.meta.url), 'utf8'));

const [option, mot = ''] = process.argv.slice(2);
const sources = listSources();
const lignes = sources.reduce((somme, source) => somme + source.lignes, 0);
const autrement = countAutrement(sources, readRelations(sources));

if (option === '--json')
  console.log(
    JSON.stringify({
      fichiers: sources.length,
      lignes,
      moyenne: Math.round(lignes / sources.length),
      autrement: Object.fromEntries(autrement.map(({ nom, trouves }) => [nom, trouves])),
    }),
  );
else if (option === '--ou')
  for (const { nom, trouves } of autrement.filter((compte) => compte.nom.includes(mot)))
    console.log([nom, ...trouves.map((lieu) => `  ${lieu}`)].join('\n'));
else {
  console.log(`${sources.length} files, ${lignes} lines, ${Math.round(lignes / sources.length)} lines a file\n`);
  console.log('Rooms, the lowest first: each imports only from above it');
  for (const [niveau, noms] of [...ORDRE.niveaux, ORDRE.sommet].entries()) {
    const tailles = noms.map((nom) => `${nom} (${countFiles('api', nom)} api, ${countFiles('web', nom)} web)`);
    console.log(`  ${String(niveau + 1).padStart(2)}  ${tailles.join(', ')}`);
  }
  console.log('\nDone another way, and the most there may be');
  for (const { nom, trouves } of autrement)
    console.log(`  ${String(trouves.length).padStart(5)} / ${String(PLAFONDS[nom]).padEnd(5)} ${nom}`);
}

function countFiles(cote, nom) {
  const dossier = cote === 'api' ? `apps/api/src/${nom}/` : `apps/web/src/domaines/${nom}/`;
  return sources.filter(({ chemin }) => chemin.startsWith(dossier)).length;
}

/** Each capability declares its tables and the views that it lends beside its code. */
function readRelations(fichiers) {
  return fichiers
    .filter(({ chemin }) => /^apps\/api\/src\/(?!base\/)[^/]+\/tables\.ts$/.test(chemin))
    .flatMap(({ chemin, texte }) =>
      [...texte.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)].map(([, nom, dit]) => ({
        nom,
        proprietaire: chemin.split('/')[3],
        pretee: /^\s*dit:|\bprete: true/.test(dit),
      })),
    );
}
