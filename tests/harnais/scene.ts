import type { Browser, BrowserContext } from 'playwright-core';
import { createDossier, type Instance, removeDossier, startInstance } from './instance.js';
import { openWindow, startBrowser } from './navigateur.js';

/** Password of every account of the demonstration. */
const MOT_DE_PASSE = 'focale-demo';

/** A running Focale with its demonstration, and a browser: where a browser scenario plays. */
export interface Scene {
  readonly instance: Instance;
  readonly navigateur: Browser;
  /** A window of one person's own, signed in without the form when an account is given. */
  open(courriel?: string, options?: { largeur?: number }): ReturnType<typeof openWindow>;
  /** Answer of a GET of the API, asked as this account. */
  read<T>(courriel: string, chemin: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts both at once; to be closed when the file is done. */
export async function startScene(env: Record<string, string> = {}): Promise<Scene> {
  const dossier = await createDossier();
  const [instance, navigateur] = await Promise.all([startInstance(dossier, env), startBrowser()]);
  const open: Scene['open'] = async (courriel, options = {}) => {
    const fenetre = await openWindow(navigateur, instance.adresse, options);
    if (courriel) await signInDirectly(fenetre.contexte, courriel);
    return fenetre;
  };
  return {
    instance,
    navigateur,
    open,
    async read<T>(courriel: string, chemin: string): Promise<T> {
      const { contexte } = await open(courriel);
      const reponse = await contexte.request.get(`/api/v1${chemin}`);
      const corps = (await reponse.json()) as T;
      await contexte.close();
      return corps;
    },
    async close() {
      await navigateur.close();
      await instance.stop('SIGTERM');
      await removeDossier(dossier);
    },
  };
}

/** Opens a session by the API: scenarios that are not about signing in need not play it. */
async function signInDirectly(contexte: BrowserContext, courriel: string): Promise<void> {
  const reponse = await contexte.request.post('/api/v1/session', { data: { courriel, motDePasse: MOT_DE_PASSE } });
  if (!reponse.ok()) throw new Error(`${courriel} could not sign in: ${reponse.status()}`);
}
