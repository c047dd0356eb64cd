/** Connection address in use: that of the application's role. */
export interface AdressesDeBase {
  readonly application: string;
}

/** Injection token of the addresses in use. */
export const ADRESSES = Symbol('ADRESSES');
