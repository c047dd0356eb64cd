import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppModule } from '../app.module.js';
import { stopOnFault } from '../demarrage/arret.js';
import { readReglages } from '../socle/config/index.js';
import { buildRegles } from './build-regles.js';
import { buildOpenApi, configureApplication } from '../socle/http/index.js';

const RACINE = new URL('../../../../', import.meta.url);
const CONTRAT = 'apps/api/openapi.json';
const TYPES = 'libs/api-client/src/schema.d.ts';
const REGLES = 'libs/api-client/src/regles/';

/** Writes the API's description, the client's types and the rules of its forms from the routes; `--verifier` only compares. */
async function run(): Promise<void> {
  const contrat = await buildContrat();
  const fichiers: Fichier[] = [
    { chemin: CONTRAT, contenu: `${JSON.stringify(contrat, undefined, 2)}\n` },
    { chemin: TYPES, contenu: await buildTypes(contrat) },
    ...listRegles(contrat),
  ];
  const differents = fichiers.filter(({ chemin, contenu }) => readFile(chemin) !== contenu);
  if (process.argv.includes('--verifier')) {
    if (differents.length === 0) return;
    const noms = differents.map(({ chemin }) => chemin).join(', ');
    console.error(`Les routes ont changé sans leur description : ${noms}. Mettez-la à jour : npm run openapi`);
    process.exitCode = 1;
    return;
  }
  for (const { chemin, contenu } of differents) writeFile(chemin, contenu);
  console.info(
    differents.length === 0 ? 'Déjà à jour.' : `Écrit : ${differents.map(({ chemin }) => chemin).join(', ')}`,
  );
}

/** Preview mode reads the modules and makes no provider: no database is needed, and none is opened. */
async function buildContrat(): Promise<OpenAPIObject> {
  const adresse = 'postgres://personne@localhost/aucune';
  const reglages = readReglages({ DATABASE_URL: adresse });
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.register({ reglages, adresses: { application: adresse } }),
    new FastifyAdapter(),
    { preview: true, logger: ['error', 'fatal'], abortOnError: false },
  );
  await configureApplication(application, reglages);
  const { paths, components, ...reste } = buildOpenApi(application);
  return {
    ...reste,
    paths: sortKeys(paths),
    components: { ...components, schemas: sortKeys(components?.schemas ?? {}) },
  };
}

/** The order in which modules are imported must not show. */
function sortKeys<T>(objet: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(objet).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function buildTypes(contrat: OpenAPIObject): Promise<string> {
  // A development tool: not there in production, where nobody runs this command.
  const { astToString, default: openapi } = await import('openapi-typescript');
  const entete = '/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */\n\n';
  return entete + astToString(await openapi(JSON.stringify(contrat)));
}

/** A file that the contract does not ask for any more is there too, without content. */
function listRegles(contrat: OpenAPIObject): Fichier[] {
  const regles = buildRegles(contrat);
  const presents = existsSync(locate(REGLES)) ? readdirSync(locate(REGLES)) : [];
  const noms = new Set([...regles.keys(), ...presents]);
  return [...noms].map((nom) => ({ chemin: `${REGLES}${nom}`, contenu: regles.get(nom) }));
}

interface Fichier {
  readonly chemin: string;
  readonly contenu: string | undefined;
}

function writeFile(chemin: string, contenu: string | undefined): void {
  if (contenu === undefined) return rmSync(locate(chemin));
  mkdirSync(dirname(locate(chemin)), { recursive: true });
  writeFileSync(locate(chemin), contenu);
}

function locate(chemin: string): string {
  return fileURLToPath(new URL(chemin, RACINE));
}

function readFile(chemin: string): string | undefined {
  return existsSync(locate(chemin)) ? readFileSync(locate(chemin), 'utf8') : undefined;
}

run().catch(stopOnFault);
