/**
 * `npm run charge`: the API against two bare handlers, `nu` and `nu0`, on the national set. See docs/performances.md.
 * The exit code is not zero when a request is refused, or when the three do not answer the same.
 */
import { withBase } from './commun/base.mjs';
import { prepareFond } from './ensemble/produit.mjs';
import { measureTailles } from './mesure/tailles.mjs';
import { readOptions } from './options.mjs';
import { describeMachine, printCroissance, printTaille } from './rapport.mjs';

const options = readOptions(process.argv.slice(2));
const rapport = await withBase(async (adresses) => {
  const machine = await describeMachine(adresses.superutilisateur);
  console.log(Object.values(machine).join(' · '));
  const produit = await prepareFond(adresses);
  const tailles = await measureTailles(adresses, { ...options, produit });
  for (const taille of tailles) printTaille(taille);
  printCroissance(tailles);
  return { machine, tailles };
});
if (options.json) console.log(JSON.stringify(rapport));
