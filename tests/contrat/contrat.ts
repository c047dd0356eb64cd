import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is read of a JSON Schema of the contract. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parametre {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One route of the contract. */
export interface Operation {
  readonly methode: string;
  /** With its parameters in braces. */
  readonly chemin: string;
  readonly requete: readonly Parametre[];
  readonly json?: Schema;
  readonly formulaire?: Schema;
  /** Its answer is a document to print, a spreadsheet or a calendar. */
  readonly document: boolean;
}

interface OperationEcrite {
  readonly parameters?: readonly Parametre[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Contrat {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationEcrite>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const contrat = JSON.parse(readFileSync(join(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8')) as Contrat;

/** Every route and method of the published contract, in its order. */
export function listOperations(): Operation[] {
  return Object.entries(contrat.paths).flatMap(([chemin, methodes]) =>
    Object.entries(methodes).map(([methode, ecrite]) => {
      const corps = ecrite.requestBody?.content ?? {};
      const reponses = Object.values(ecrite.responses).flatMap(({ content }) => Object.keys(content ?? {}));
      return {
        methode: methode.toUpperCase(),
        chemin,
        requete: (ecrite.parameters ?? []).filter((parametre) => parametre.in === 'query'),
        ...(corps['application/json'] ? { json: corps['application/json'].schema } : {}),
        ...(corps['multipart/form-data'] ? { formulaire: corps['multipart/form-data'].schema } : {}),
        document: reponses.some((type) => !type.startsWith('application/json')),
      };
    }),
  );
}

/** A schema with its references and its parts put together. */
export function resolve(schema: Schema): Schema {
  const nom = schema.$ref?.split('/').at(-1);
  const cible = nom === undefined ? schema : contrat.components.schemas[nom];
  if (!cible) throw new Error(`The contract has no schema ${nom ?? ''}`);
  if (!cible.allOf) return cible;
  return Object.assign({}, ...cible.allOf.map(resolve), { ...cible, allOf: undefined, type: 'object' }) as Schema;
}
