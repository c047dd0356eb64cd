import type { paths } from '@focale/api-client';

export type Methode = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A route of the contract, without its prefix: `/etablissements/{uai}/annees/{annee}/film`. */
export type Chemin = keyof paths extends infer P ? (P extends `/api/v1${infer R}` ? R : never) : never;

type Operation<C extends Chemin, M extends Methode> = paths[`/api/v1${C}` & keyof paths] extends infer Route
  ? M extends keyof Route
    ? NonNullable<Route[M]>
    : never
  : never;

/** The routes that answer to a method. */
export type CheminPour<M extends Methode> = {
  [C in Chemin]: [Operation<C, M>] extends [never] ? never : C;
}[Chemin];

/** The names between braces of a path. */
type Noms<C extends string> = C extends `${string}{${infer Nom}}${infer Reste}` ? Nom | Noms<Reste> : never;

/** What a request carries. Names are those of the contract; values from the address bar are checked by the API. */
export type Demande<C extends Chemin, M extends Methode> = DemandePath<C> & {
  query?: QueryOf<Operation<C, M>>;
  body?: BodyOf<Operation<C, M>>;
  /** `Idempotency-Key`: the same creation sent twice under one key is done once. */
  cle?: string;
};

type DemandePath<C extends string> = [Noms<C>] extends [never]
  ? { path?: undefined }
  : { path: Record<Noms<C>, string> };

type QueryOf<O> = O extends { parameters: { query?: infer Q } }
  ? { [K in keyof NonNullable<Q>]?: NonNullable<Q>[K] | string | null }
  : never;

type BodyOf<O> = O extends { requestBody?: { content: infer C } }
  ? C extends { 'application/json': infer B }
    ? B
    : FormData
  : undefined;

/** What a route answers when it accepts; nothing for a 204. */
export type Reponse<C extends Chemin, M extends Methode> =
  Operation<C, M> extends { responses: infer R } ? ContentOf<R[keyof R & (200 | 201 | 202)]> : never;

type ContentOf<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
