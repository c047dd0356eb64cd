import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Folder of the workspace, wherever the command was typed. */
export const RACINE = dirname(import.meta.dirname);

const LOCAL = join(RACINE, 'node_modules/.bin/node');

/** The Node.js of the workspace when npm installed one, else the one that runs this file. */
export const NODE = existsSync(LOCAL) ? LOCAL : process.execPath;

/** Environment of a child: the workspace's Node.js first, and no Nx process left behind. */
export const ENVIRONNEMENT = {
  ...process.env,
  PATH: `${dirname(NODE)}${delimiter}${process.env.PATH ?? ''}`,
  NX_DAEMON: 'false',
};

/** Path of the script behind a command of a package: run with NODE, it needs no shell and no executable bit. */
export function bin(paquet, commande = paquet) {
  const dossier = join(RACINE, 'node_modules', paquet);
  const { bin: scripts } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8'));
  return join(dossier, typeof scripts === 'string' ? scripts : scripts[commande]);
}
