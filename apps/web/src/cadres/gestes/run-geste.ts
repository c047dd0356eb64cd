import type { QueryClient } from '@tanstack/react-query';
import { sendEnvoi, toAdresse } from '../../api/envoi.js';
import type { Envoi } from '../../api/envoi.js';
import { ProblemeApi } from '../../api/probleme-api.js';
import { reread } from './reread.js';

/** A write of one click, as plain data: it goes on, and can be undone, whatever left the screen. */
export interface Geste<E = unknown> {
  readonly envoi: Envoi<E>;
  readonly corps?: unknown;
  /** Said once it is done; nothing when absent. */
  readonly succes?: string;
  /** What takes it back, from what was answered. */
  readonly annulation?: (ecrit: E) => Geste;
  readonly onEcrit?: (ecrit: E) => void;
  /** Where a refusal is shown, when it is not where messages are: it says more than a sentence. */
  readonly onRefus?: (refus: Error) => void;
}

interface Moyens {
  readonly queryClient: QueryClient;
  readonly toast: (message: string, annuler?: () => void) => void;
}

/** Gestures on their way: the same one asked for twice is done once. */
const enVol = new Set<string>();

/** Does a gesture, says it, and offers to take it back. A refusal is said where messages are. */
export async function runGeste<E>(moyens: Moyens, geste: Geste<E>): Promise<void> {
  const { envoi, corps, succes, annulation, onEcrit, onRefus } = geste;
  const nom = `${toAdresse(envoi)} ${JSON.stringify(corps)}`;
  if (enVol.has(nom)) return;
  enVol.add(nom);
  try {
    const ecrit = await sendEnvoi(envoi, corps, crypto.randomUUID());
    if (succes) moyens.toast(succes, annulation && (() => void runGeste(moyens, annulation(ecrit))));
    onEcrit?.(ecrit);
    reread(moyens.queryClient, ecrit);
  } catch (error) {
    if (onRefus) onRefus(error as Error);
    else moyens.toast((error as Error).message);
    // Somebody else came first: what they did is shown.
    if (error instanceof ProblemeApi && error.isPerimee) reread(moyens.queryClient, error.courant);
  } finally {
    enVol.delete(nom);
  }
}
