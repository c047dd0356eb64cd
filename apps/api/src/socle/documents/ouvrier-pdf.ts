// Runs alone in its thread, from dist and (in tests) straight from this file by Node's type stripping:
// nothing here but erasable types, and no import of another source file except for its types.
import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReponseOuvrier } from './ouvriers.js';

const STANDARD = 'ua-1';
/** Compilations after which an unused memoized result leaves the compiler's cache. */
const CACHE_AGE = 10;

/** Paths of the TTF files that every document may use. */
const polices = workerData as readonly string[];
const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: polices.map((chemin) => readFileSync(chemin)) }],
  // A folder that does not exist: a template can read no file of the machine.
  workspace: '/focale-sans-fichier',
});

function messages(diagnostics: readonly { message: string }[] | undefined): string[] {
  return (diagnostics ?? []).map((un) => un.message);
}

// The PDF exporter throws its diagnostics as one string in Rust's debug notation.
function exporterMessages(erreur: unknown): string[] {
  const texte = erreur instanceof Error ? erreur.message : String(erreur);
  const trouves = [...texte.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((un) => un[1] ?? '');
  return trouves.length > 0 ? trouves.map((un) => un.replace(/\\(["'\\])/g, '$1')) : [texte];
}

/** `donnees` is JSON text, read by the template through `sys.inputs.donnees`. */
export default function compile({ gabarit, donnees }: { gabarit: string; donnees: string }): ReponseOuvrier {
  try {
    const resultat = compiler.compile({ mainFileContent: gabarit, inputs: { donnees } });
    const document = resultat.result;
    if (!document) return { diagnostics: messages(resultat.takeError()?.shortDiagnostics) };
    // A warning is refused too: an unknown font would otherwise silently become another one.
    const avertissements = messages(resultat.takeWarnings()?.shortDiagnostics);
    if (avertissements.length > 0) return { diagnostics: avertissements };
    return { octets: new Uint8Array(compiler.pdf(document, { pdfStandard: STANDARD })) };
  } catch (erreur) {
    return { diagnostics: exporterMessages(erreur) };
  } finally {
    compiler.evictCache(CACHE_AGE);
  }
}
