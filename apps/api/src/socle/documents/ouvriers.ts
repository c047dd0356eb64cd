import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { ErreurMetier } from '../erreurs/index.js';

/** A document that could not be made; `diagnostics` are the maker's own sentences, for the logs and not for users. */
export class ErreurDocument extends Error {
  override readonly name = 'ErreurDocument';

  constructor(readonly diagnostics: readonly string[]) {
    super(`Document non produit : ${diagnostics.join(' ; ')}`);
  }
}

/** What a worker answers: the bytes of the document, or why there are none. */
export type ReponseOuvrier = { readonly octets: Uint8Array } | { readonly diagnostics: readonly string[] };

export interface ReglagesOuvriers {
  /** Time given to one document from its request, in milliseconds, before its thread is ended (30 s unless told). */
  readonly delaiMs?: number;
  /** Given to each thread as `workerData` when it starts. */
  readonly donnees?: unknown;
}

/** Threads beyond the first that wait for work keep what they have read for so long, in milliseconds. */
const REPOS = 600_000;

type Piscine = Piscina<unknown, ReponseOuvrier>;

/**
 * Threads that make documents: making one is synchronous, and nobody else's request should wait for it. They start with the
 * first request, one core being left to the requests, and run at a lower priority; requests wait in line.
 */
export class Ouvriers {
  private piscine: Piscine | undefined;
  private ferme = false;

  /** `code`: module whose default export makes a document of a request, without throwing. */
  constructor(
    private readonly code: URL,
    private readonly reglages: ReglagesOuvriers = {},
  ) {}

  /**
   * @throws ErreurDocument when it cannot be made, or after `close()`; ErreurMetier `base.occupee` when it takes too long, its
   * wait included: asked again later, it is made
   */
  async make(demande: unknown): Promise<Uint8Array> {
    if (this.ferme) throw new ErreurDocument(['workers closed']);
    this.piscine ??= this.start();
    const signal = AbortSignal.timeout(this.reglages.delaiMs ?? 30_000);
    const reponse = await this.piscine.run(demande, { signal }).catch((erreur: Error) => {
      if (this.ferme) throw new ErreurDocument(['workers closed']);
      if (erreur.name === 'AbortError') throw new ErreurMetier('base.occupee', { reessayerApres: 10 });
      throw new ErreurDocument([erreur.message]);
    });
    if ('diagnostics' in reponse) throw new ErreurDocument(reponse.diagnostics);
    return reponse.octets;
  }

  /** Ends the threads; what was waiting is refused. Calling it twice is harmless. */
  async close(): Promise<void> {
    this.ferme = true;
    await this.piscine?.destroy();
  }

  private start(): Piscine {
    const piscine: Piscine = new Piscina({
      filename: this.code.href,
      workerData: this.reglages.donnees,
      // One at least: without it, what waits behind a thread that died would wait for the next request.
      minThreads: 1,
      maxThreads: Math.max(1, availableParallelism() - 1),
      idleTimeout: REPOS,
      niceIncrement: 5,
    });
    // A thread that could not start: what waits is refused at once, the next request tries again.
    piscine.on('error', () => {
      if (this.piscine === piscine) this.piscine = undefined;
      void piscine.destroy();
    });
    return piscine;
  }
}

/**
 * Where the code of a worker is, `nom` beside the module `voisin`: the compiled file in production, else its TypeScript source,
 * which Node 22.18 and later start as it is (tests run from source, and a test runner does not transform what a thread loads).
 */
export function getUrlOuvrier(nom: string, voisin: string): URL {
  const compile = new URL(`./${nom}.js`, voisin);
  return existsSync(fileURLToPath(compile)) ? compile : new URL(`./${nom}.ts`, voisin);
}
