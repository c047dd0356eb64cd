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

import type { Regles } from './regle.js';
`;

/** Rules of every JSON body of the contract, one constant each: what a form that sends it reads. */
export function buildRegles(contrat: OpenAPIObject): string {
  const schemas = (contrat.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const constantes = listCorps(contrat).map(
    (nom) =>
      `export const ${nom} = ${JSON.stringify(toRegles(schemas, schemas[nom] ?? {}), undefined, 2)} as const satisfies Regles;\n`,
  );
  return [ENTETE, ...constantes].join('\n');
}

function listCorps({ paths }: OpenAPIObject): string[] {
  const noms = Object.values(paths)
    .flatMap((methodes) => Object.values(methodes as Readonly<Record<string, { requestBody?: Corps }>>))
    .flatMap(({ requestBody }) => readNom(requestBody?.content?.['application/json']?.schema) ?? []);
  return [...new Set(noms)].sort();
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
