import { api } from './client.js';
import type { Chemin, CheminPour, Reponse } from './contrat.js';

export type MethodeDEcriture = 'post' | 'put' | 'patch' | 'delete';

/**
 * Where a write goes, as plain data: it can be kept on the device with what was typed, and sent again from another screen.
 * `R` is what the route answers.
 */
export interface Envoi<R = unknown> {
  readonly methode: MethodeDEcriture;
  readonly chemin: Chemin;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Never set: it carries the type. */
  readonly reponse?: R;
}

/** A write of the contract: `toEnvoi('post', '/etablissements/{uai}/annees/{annee}/evenements', path)`. */
export const toEnvoi = <M extends MethodeDEcriture, C extends CheminPour<M>>(
  methode: M,
  chemin: C,
  path: Readonly<Record<string, string>> = {},
  query?: Envoi['query'],
): Envoi<Reponse<C, M>> => ({ methode, chemin, path, ...(query ? { query } : {}) });

/** The address that a write goes to: what it is about. */
export const toAdresse = ({ methode, chemin, path }: Envoi): string =>
  `${methode} ${chemin.replace(/\{(\w+)\}/g, (_, nom: string) => path[nom] ?? nom)}`;

type Send = (chemin: Chemin, demande: object) => Promise<unknown>;

/** What goes with a file goes as a form, its fields first: the API reads them before it stores the file. */
export function toFormulaire(corps: object): FormData {
  const champs = Object.entries(corps) as [string, unknown][];
  const formulaire = new FormData();
  for (const [nom, valeur] of champs)
    if (typeof valeur === 'string') formulaire.set(nom, valeur);
    else if (!(valeur instanceof File) && valeur !== undefined && valeur !== null)
      formulaire.set(nom, JSON.stringify(valeur));
  for (const [nom, valeur] of champs) if (valeur instanceof File) formulaire.set(nom, valeur);
  return formulaire;
}

const hasFichier = (corps: unknown): corps is object =>
  typeof corps === 'object' && corps !== null && Object.values(corps).some((valeur) => valeur instanceof File);

/** Sends a write. `cle`: the same creation sent twice under one key is done once. @throws ProblemeApi */
export async function sendEnvoi<R>(envoi: Envoi<R>, corps?: unknown, cle?: string): Promise<R> {
  const { methode, chemin, path, query } = envoi;
  // The calls of each method, told apart by their routes, are more than one type can hold.
  const envois = api as unknown as Readonly<Record<'post' | 'put' | 'patch' | 'remove', Send>>;
  const send = envois[methode === 'delete' ? 'remove' : methode];
  return (await send(chemin, {
    path,
    query,
    body: hasFichier(corps) ? toFormulaire(corps) : corps,
    ...(methode === 'post' ? { cle } : {}),
  })) as R;
}
