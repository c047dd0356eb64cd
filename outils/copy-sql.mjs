#!/usr/bin/env node
/** Part of the build of the API: its SQL files go beside the code that reads them. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RACINE } from './racine.mjs';

for (const dossier of ['migrations', 'courant']) {
  const cible = join(RACINE, 'apps/api/dist/base', dossier);
  rmSync(cible, { recursive: true, force: true });
  cpSync(join(RACINE, 'apps/api/src/base', dossier), cible, { recursive: true });
}
