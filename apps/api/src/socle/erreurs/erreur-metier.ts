/** How a business refusal is told: its HTTP status, its title, and a sentence that names the remedy. */
export interface DefinitionErreur {
  readonly status: number;
  readonly title: string;
  readonly detail?: string | ((donnees: Readonly<Record<string, unknown>>) => string);
}

const TABLE = new Map<string, DefinitionErreur>();

/** Adds a capability's refusals to the one table. @throws when a code is already taken */
export function defineErreurs<T extends Readonly<Record<string, DefinitionErreur>>>(erreurs: T): T {
  for (const [code, definition] of Object.entries(erreurs)) {
    if (TABLE.has(code)) throw new Error(`Error code already defined: ${code}`);
    TABLE.set(code, definition);
  }
  return erreurs;
}

/** One wrong field and what to do about it. */
export interface ErreurDeChamp {
  readonly champ: string;
  readonly message: string;
}

/** A refusal by a business rule. Throwing it rolls the request's transaction back. */
export class ErreurMetier extends Error {
  readonly definition: DefinitionErreur;

  constructor(
    readonly code: string,
    readonly options: {
      readonly donnees?: Readonly<Record<string, unknown>>;
      readonly erreurs?: readonly ErreurDeChamp[];
      /** The row as it stands, for a stale version. */
      readonly courant?: unknown;
      readonly reessayerApres?: number;
    } = {},
  ) {
    super(code);
    const definition = TABLE.get(code);
    if (!definition) throw new Error(`Unknown error code: ${code}`);
    this.definition = definition;
  }

  get detail(): string {
    const { detail, title } = this.definition;
    return typeof detail === 'function' ? detail(this.options.donnees ?? {}) : (detail ?? title);
  }
}
