import { useSyncExternalStore } from 'react';

/** Somebody must sign in again before what was asked for can go on. */
interface Attente {
  readonly promesse: Promise<boolean>;
  readonly resolve: (connecte: boolean) => void;
}

let attente: Attente | undefined;
/** Screens that can ask for a sign-in. Without any, nobody waits: the page of sign-in opens instead. */
const abonnes = new Set<() => void>();

const prevenir = (): void => {
  for (const abonne of abonnes) abonne();
};

/** Waits until the person has signed in again over the page; false when they would not, or when no screen can ask. */
export function reconnect(): Promise<boolean> {
  if (attente) return attente.promesse;
  if (abonnes.size === 0) return Promise.resolve(false);
  let resolve: (connecte: boolean) => void = () => undefined;
  const promesse = new Promise<boolean>((suite) => {
    resolve = suite;
  });
  attente = { promesse, resolve };
  prevenir();
  return promesse;
}

/** Says how the wait ended. */
export function settleReconnexion(connecte: boolean): void {
  attente?.resolve(connecte);
  attente = undefined;
  prevenir();
}

/** Whether a sign-in is waited for. */
export const useReconnexion = (): boolean =>
  useSyncExternalStore(
    (abonne) => {
      abonnes.add(abonne);
      return () => abonnes.delete(abonne);
    },
    () => attente !== undefined,
  );
