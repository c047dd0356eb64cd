/** Connection addresses in use: application role, and owner for migrations. */
export interface AdressesDeBase {
  readonly application: string;
  readonly migration: string;
}

/** Injection token of the addresses in use. */
export const ADRESSES = Symbol('ADRESSES');
