#!/usr/bin/env node
/**
 * `npm run contrat:comparer -- <commit>`: what the contract of this tree no longer says that the contract of an earlier commit said:
 * a route, a parameter, a field of a request or of an answer, a value of a list, a status. Ends with 1 when something is gone;
 * what was added is counted. Schemas are compared as they resolve, whatever they are called.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RACINE } from './racine.mjs';

const CONTRAT = 'apps/api/openapi.json';
const METHODES = ['get', 'post', 'put', 'patch', 'delete'];

const [avant = 'HEAD~1'] = process.argv.slice(2);
const ancien = JSON.parse(
  execFileSync('git', ['show', `${avant}:${CONTRAT}`], { cwd: RACINE, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
);
const actuel = JSON.parse(readFileSync(join(RACINE, CONTRAT), 'utf8'));

const dits = listDits(actuel);
const perdus = [...listDits(ancien)].filter((dit) => !dits.has(dit));
for (const perdu of perdus) console.log(`- ${perdu}`);
console.log(`${dits.size} said by the contract, ${perdus.length} of ${avant} gone`);
process.exitCode = perdus.length > 0 ? 1 : 0;

/** Everything that a contract says, one line each: `PATCH /a/{id} > body > titre`. */
function listDits(contrat) {
  const trouves = new Set();
  for (const [chemin, operations] of Object.entries(contrat.paths)) {
    for (const methode of METHODES.filter((nom) => nom in operations)) {
      const { parameters = [], requestBody, responses = {} } = operations[methode];
      const route = `${methode.toUpperCase()} ${chemin}`;
      trouves.add(route);
      for (const parametre of parameters) {
        const lieu = `${route} > ${parametre.in} > ${parametre.name}`;
        addSchema(contrat, parametre.schema ?? {}, lieu, trouves);
      }
      addContenu(contrat, requestBody, `${route} > body`, trouves);
      for (const [statut, reponse] of Object.entries(responses))
        addContenu(contrat, resolve(contrat, reponse), `${route} > ${statut}`, trouves);
    }
  }
  return trouves;
}

function addContenu(contrat, porteur, lieu, trouves) {
  if (!porteur) return;
  trouves.add(lieu);
  for (const [type, { schema }] of Object.entries(porteur.content ?? {}))
    if (schema) addSchema(contrat, schema, `${lieu} > ${type}`, trouves);
}

/** Fields, elements and values of a schema; a schema that holds itself is followed once. */
function addSchema(contrat, donne, lieu, trouves, parents = []) {
  trouves.add(lieu);
  const schema = resolve(contrat, donne);
  if (parents.includes(schema)) return;
  const suite = [...parents, schema];
  for (const valeur of schema.enum ?? []) if (valeur !== null) trouves.add(`${lieu} = ${valeur}`);
  for (const [nom, champ] of Object.entries(schema.properties ?? {}))
    addSchema(contrat, champ, `${lieu} > ${nom}`, trouves, suite);
  if (schema.items) addSchema(contrat, schema.items, `${lieu} > []`, trouves, suite);
  for (const partie of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    addSchema(contrat, partie, lieu, trouves, suite);
}

function resolve(contrat, donne) {
  if (!donne?.$ref) return donne ?? {};
  return donne.$ref
    .slice(2)
    .split('/')
    .reduce((lieu, nom) => lieu[nom], contrat);
}
