import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-aide'?: string;
  readonly 'x-requis'?: string;
  readonly 'x-libelles'?: Readonly<Record<string, string>>;
  readonly 'x-aides'?: Readonly<Record<string, string>>;
}

const ENTETE = `/** Generated from apps/api/openapi.json by \`npm run openapi\`: do not edit. */

import type { Regles } from '../regle.js';
`;

/**
 * Rules of every JSON body of the contract, one constant each: what a form that sends it reads. By file, one for each tag of
 * the contract: a page loads those of its capability, not all of them.
 */
export function buildRegles(contrat: OpenAPIObject): ReadonlyMap<string, string> {
  const schemas = (contrat.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const fichiers = new Map<string, string[]>();
  for (const [nom, etiquette] of listCorps(contrat)) {
    const fichier = toNomDeFichier(etiquette);
    const constantes = fichiers.get(fichier) ?? [ENTETE];
    fichiers.set(fichier, [...constantes, buildConstante(nom, toRegles(schemas, schemas[nom] ?? {}))]);
  }
  const exportes = [...fichiers.keys()].sort().map((nom) => `export * from './${nom.replace(/\.ts$/, '.js')}';\n`);
  return new Map([
    ...[...fichiers].map(([nom, constantes]): [string, string] => [nom, constantes.join('\n')]),
    ['index.ts', exportes.join('')],
  ]);
}

const toNomDeFichier = (etiquette: string): string =>
  `${etiquette.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.ts`;

const buildConstante = (nom: string, regles: object): string =>
  `export const ${nom} = ${JSON.stringify(regles, undefined, 2)} as const satisfies Regles;\n`;

/** Names of the bodies in their order, each with the tag of the first route that takes it. */
function listCorps({ paths }: OpenAPIObject): readonly (readonly [nom: string, etiquette: string])[] {
  const operations = Object.values(paths).flatMap((methodes) =>
    Object.values(methodes as Readonly<Record<string, Operation>>),
  );
  const corps = new Map<string, string>();
  for (const { requestBody, tags: [etiquette = 'Divers'] = [] } of operations) {
    const nom = readNom(requestBody?.content?.['application/json']?.schema);
    if (nom && !corps.has(nom)) corps.set(nom, etiquette);
  }
  return [...corps].sort(([un], [autre]) => (un < autre ? -1 : 1));
}

interface Operation {
  readonly tags?: readonly string[];
  readonly requestBody?: Corps;
}

interface Corps {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

const readNom = (schema: Schema | undefined): string | undefined =>
  (schema?.$ref ?? schema?.allOf?.[0]?.$ref)?.split('/').at(-1);

/** Versions and identifiers are carried by the form: nobody types them. An identifier that has a label is chosen. */
const isSaisi = ([nom, { format, title }]: readonly [string, Schema]): boolean =>
  nom !== 'version' && (format !== 'uuid' || title !== undefined);

function toRegles(schemas: Readonly<Record<string, Schema>>, { properties = {}, required = [] }: Schema): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(isSaisi)
      .map(([nom, schema]) => [nom, toRegle(schemas, schema, required.includes(nom))]),
  );
}

function toRegle(schemas: Readonly<Record<string, Schema>>, schema: Schema, exige: boolean): object {
  const nomDeGroupe = readNom(schema) ?? readNom(schema.items);
  const valeurs = schema.enum ?? schema.items?.enum;
  const min = schema.minItems ?? schema.minimum ?? schema.minLength;
  const max = schema.maxItems ?? schema.maximum ?? schema.maxLength;
  return {
    genre: findGenre(schema),
    ...(schema.title ? { libelle: schema.title } : {}),
    ...(schema['x-aide'] ? { aide: schema['x-aide'] } : {}),
    requis: schema['x-requis'] ?? (exige && !schema.nullable),
    ...(schema.nullable ? { nullable: true } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(valeurs ? { choix: valeurs.map((valeur) => toChoix(schema, valeur)) } : {}),
    ...(nomDeGroupe ? { champs: toRegles(schemas, schemas[nomDeGroupe] ?? {}) } : {}),
  };
}

function toChoix(schema: Schema, valeur: string | number): object {
  const aide = schema['x-aides']?.[valeur];
  return {
    value: String(valeur),
    label: schema['x-libelles']?.[valeur] ?? String(valeur),
    ...(aide ? { hint: aide } : {}),
  };
}

function findGenre(schema: Schema): string {
  if (schema.type === 'array') {
    if (readNom(schema.items)) return 'liste';
    return schema.items?.enum ? 'choixMultiple' : 'textes';
  }
  if (readNom(schema)) return 'groupe';
  if (schema.type === 'boolean') return 'booleen';
  if (schema.type === 'integer') return 'entier';
  if (schema.type === 'number') return schema.enum ? 'choix' : 'nombre';
  if (schema.enum) return 'choix';
  return (
    { email: 'courriel', date: 'jour', 'date-time': 'instant', password: 'secret' }[schema.format ?? ''] ?? 'texte'
  );
}
