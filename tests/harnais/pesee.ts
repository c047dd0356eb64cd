import type { BrowserContext, Page } from 'playwright-core';

/** One answer as the wire carried it. */
export interface Recu {
  readonly chemin: string;
  /** `content-encoding`, `aucun` without one. */
  readonly encodage: string;
  readonly type: string;
  /** Headers and body, as they travelled; 0 for what the browser already had. */
  octets: number;
}

/** Weighs what a page receives. */
export interface Pesee {
  /** Waits until nothing is on its way, then gives every answer since the last call. */
  take(): Promise<Recu[]>;
}

/** Quiet for this long means that the page asks nothing more. */
const CALME_MS = 500;

/** Listens to the network itself: compressed sizes are those of the wire, and what a cache gave back counts for nothing. */
export async function startPesee(contexte: BrowserContext, page: Page): Promise<Pesee> {
  const reseau = await contexte.newCDPSession(page);
  let recus = new Map<string, Recu>();
  const encours = new Set<string>();
  let dernier = Date.now();
  const end = (requete: string, octets = 0): void => {
    encours.delete(requete);
    dernier = Date.now();
    const recu = recus.get(requete);
    if (recu) recu.octets = octets;
  };
  reseau.on('Network.requestWillBeSent', ({ requestId }) => encours.add(requestId));
  reseau.on('Network.responseReceived', ({ requestId, response }) => {
    const entetes = new Map(Object.entries(response.headers).map(([nom, valeur]) => [nom.toLowerCase(), valeur]));
    recus.set(requestId, {
      chemin: new URL(response.url).pathname,
      encodage: entetes.get('content-encoding') ?? 'aucun',
      type: entetes.get('content-type') ?? '',
      octets: 0,
    });
  });
  reseau.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
  reseau.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  await reseau.send('Network.enable');
  return {
    async take() {
      while (encours.size > 0 || Date.now() - dernier < CALME_MS) await page.waitForTimeout(100);
      const pris = [...recus.values()];
      recus = new Map();
      return pris;
    },
  };
}

/** Sum of what was received, in bytes. */
export const sumOctets = (recus: readonly Recu[]): number => recus.reduce((total, { octets }) => total + octets, 0);
