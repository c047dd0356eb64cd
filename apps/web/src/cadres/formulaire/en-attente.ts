import { useMemo, useSyncExternalStore } from 'react';
import { api } from '../../api/client.js';
import { sendEnvoi } from '../../api/envoi.js';
import { ProblemeApi } from '../../api/probleme-api.js';
import { keepBrouillon, listBrouillons, removeBrouillon } from './brouillons.js';
import type { Brouillon } from './brouillons.js';

/** Sent by the form where they were typed: nobody else sends them meanwhile. */
const enVol = new Set<string>();
const abonnes = new Set<() => void>();

const prevenir = (): void => {
  for (const abonne of abonnes) abonne();
};

/** Whether the application did not answer: what was sent may have arrived, which its key tells. */
export const isSansReponse = (error: unknown): boolean =>
  error instanceof ProblemeApi && (error.status === 0 || error.status >= 502);

/** Whether the server will not have it as it stands, however often it is sent. */
const isRefusee = (error: unknown): error is ProblemeApi =>
  error instanceof ProblemeApi && error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status);

/** What this person saved that waits on this device, the oldest first; what is being sent by its form is none of it. */
const listEnAttente = (personne: string): Brouillon[] =>
  listBrouillons(personne)
    .filter(({ id, enAttente }) => enAttente && !enVol.has(id))
    .reverse();

/** Keeps what a form is about to send. False when the device keeps nothing. */
export function holdEnAttente(brouillon: Brouillon): boolean {
  enVol.add(brouillon.id);
  const gardee = keepBrouillon({ ...brouillon, enAttente: true });
  if (!gardee) enVol.delete(brouillon.id);
  return gardee;
}

/** Says how its sending ended: it waits for the network, or waits no more. */
export function releaseEnAttente(brouillon: Brouillon, attend: boolean): void {
  enVol.delete(brouillon.id);
  if (!attend) removeBrouillon(brouillon);
  prevenir();
}

/** Gives it back to its form, which offers it, or forgets it. */
export function settleRefusee({ enAttente: _, refus: _refus, ...brouillon }: Brouillon, garder: boolean): void {
  if (garder) keepBrouillon(brouillon);
  else removeBrouillon(brouillon);
  prevenir();
}

let envoie = false;

/** Sends what waits, each under the key it was typed with, until the network fails; gives how many arrived. One sending at a time. */
export async function sendEnAttente(personne: string): Promise<number> {
  if (envoie) return 0;
  envoie = true;
  try {
    return await sendAll(personne);
  } finally {
    envoie = false;
  }
}

async function sendAll(personne: string): Promise<number> {
  let arrivees = 0;
  for (const brouillon of listEnAttente(personne)) {
    if (brouillon.refus !== undefined) continue;
    try {
      // Somebody else may have signed in since, in another tab: what they have not typed would be theirs.
      const { agent } = await api.get('/session', {});
      if (agent.id !== personne) break;
      await sendEnvoi(brouillon.envoi, brouillon.corps, brouillon.cle);
      removeBrouillon(brouillon);
      arrivees += 1;
    } catch (error) {
      if (!isRefusee(error)) break;
      keepBrouillon({ ...brouillon, refus: error.message });
    }
    prevenir();
  }
  return arrivees;
}

/** What waits on this device under this person, as it stands, whatever tab it was typed in. */
export function useEnAttente(personne: string): readonly Brouillon[] {
  const lues = useSyncExternalStore(
    (abonne) => {
      abonnes.add(abonne);
      addEventListener('storage', abonne);
      return () => {
        abonnes.delete(abonne);
        removeEventListener('storage', abonne);
      };
    },
    () => JSON.stringify(listEnAttente(personne)),
  );
  return useMemo(() => JSON.parse(lues) as readonly Brouillon[], [lues]);
}
