/**
 * Builds the web application and checks that its page carries no script nor style of its own. What a first visit
 * receives is measured in a browser, by tests/navigateur/poids.spec.ts.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const racine = join(dirname(fileURLToPath(import.meta.url)), '..');

await build({ root: racine, configFile: join(racine, 'vite.config.ts'), logLevel: 'warn' });

const html = readFileSync(join(racine, 'dist/index.html'), 'utf8');
if (/<style|<script(?![^>]*\bsrc=)|\sstyle="/.test(html)) {
  throw new Error('index.html contient du script ou du style en ligne : la politique de sécurité le refuserait.');
}
