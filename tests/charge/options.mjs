import { parseArgs } from 'node:util';
import { TRAVAUX } from './mesure/demandes.mjs';

const AIDE = `npm run charge -- [options]
  --tailles=900,8000,60000   numbers of schools, one set each (default 8000)
  --travaux=film,coche       jobs, among ${TRAVAUX.join(', ')} (default: all)
  --duree=3                  seconds a round
  --rondes=5                 rounds of each server, interleaved
  --connexions=10            connections of the load, and of each server to the database
  --json                     one JSON object on the last line`;

/** Options of the command line. @throws Error with the list of options when one is wrong */
export function readOptions(args) {
  const options = {
    tailles: { type: 'string', default: '8000' },
    travaux: { type: 'string', default: TRAVAUX.join(',') },
    duree: { type: 'string', default: '3' },
    rondes: { type: 'string', default: '5' },
    connexions: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ args, options });
  const lues = {
    tailles: values.tailles.split(',').map(Number),
    travaux: values.travaux.split(','),
    duree: Number(values.duree),
    rondes: Number(values.rondes),
    connexions: Number(values.connexions),
    json: values.json,
  };
  const entiers = [...lues.tailles, lues.rondes, lues.connexions];
  const juste =
    entiers.every((nombre) => Number.isInteger(nombre) && nombre > 0) &&
    lues.duree > 0 &&
    lues.travaux.every((travail) => TRAVAUX.includes(travail));
  if (!juste) throw new Error(AIDE);
  return lues;
}
