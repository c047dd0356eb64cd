import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readCoverage, type Couverture } from './font-coverage.js';
import { ErreurPdf } from './pdf-errors.js';
import type { PdfWorkerAnswer, PdfWorkerRequest, PdfWorkerSettings } from './pdf-worker-protocol.js';
import { getPdfWorkerUrl } from './pdf-worker-url.js';
import { POLICES } from './polices.js';
import { toPrintableJson } from './printable-text.js';

/** A Typst template, constant text of the application, and the data it reads with `json(bytes(sys.inputs.donnees))`. */
export interface SourcePdf {
  readonly gabarit: string;
  /** Anything JSON can carry; what people typed goes here and only here, never into `gabarit`. */
  readonly donnees: unknown;
}

export interface ReglagesCompilateurPdf {
  /** Time given to one document, in milliseconds, before its thread is ended (30 s unless told). */
  readonly delaiMs?: number;
  /** Code of the worker thread; the application's own unless told. */
  readonly worker?: URL;
}

interface Attente {
  readonly demande: PdfWorkerRequest;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (erreur: ErreurPdf) => void;
}

/**
 * Produces tagged PDF/UA-1 documents with Typst. The compiler is synchronous (about 0.2 s a document), so it runs in a
 * thread of its own, started by the first request; requests wait in line. The same source gives the same bytes.
 */
export class CompilateurPdf {
  private readonly file: Attente[] = [];
  private readonly delaiMs: number;
  private readonly code: URL;
  private couverture: Couverture | undefined;
  private thread: Worker | undefined;
  private enCours: Attente | undefined;
  private minuterie: NodeJS.Timeout | undefined;
  private numero = 0;
  private ferme = false;

  constructor(reglages: ReglagesCompilateurPdf = {}) {
    this.delaiMs = reglages.delaiMs ?? 30_000;
    this.code = reglages.worker ?? getPdfWorkerUrl();
  }

  /** @throws ErreurPdf when the template is wrong, is not accessible, takes too long, or after `close()`. */
  async compile(source: SourcePdf): Promise<Uint8Array> {
    if (this.ferme) throw new ErreurPdf(['compiler closed']);
    this.couverture ??= readCoverage(readFileSync(POLICES[0] ?? ''));
    const donnees = toPrintableJson(source.donnees, this.couverture);
    const demande: PdfWorkerRequest = { numero: (this.numero += 1), gabarit: source.gabarit, donnees };
    return new Promise((resolve, reject) => {
      this.file.push({ demande, resolve, reject });
      this.sendNext();
    });
  }

  /** Ends the thread; what was waiting is refused. Calling it twice is harmless. */
  async close(): Promise<void> {
    this.ferme = true;
    const attentes = this.file.splice(0);
    const thread = this.thread;
    this.dropThread(['compiler closed']);
    for (const attente of attentes) attente.reject(new ErreurPdf(['compiler closed']));
    await thread?.terminate();
  }

  private sendNext(): void {
    if (this.enCours) return;
    const suivante = this.file.shift();
    if (!suivante) return;
    this.enCours = suivante;
    this.thread ??= this.startThread();
    // Held only while it works: an idle compiler never keeps a process alive.
    this.thread.ref();
    this.minuterie = setTimeout(() => void this.endLateThread(), this.delaiMs);
    this.thread.postMessage(suivante.demande);
  }

  private startThread(): Worker {
    const workerData: PdfWorkerSettings = { polices: POLICES };
    const thread = new Worker(this.code, { workerData });
    thread.on('message', (reponse: PdfWorkerAnswer) => this.acceptAnswer(reponse));
    thread.on('error', (erreur: Error) => this.thread === thread && this.dropThread([erreur.message]));
    thread.on('exit', (code) => this.thread === thread && this.dropThread([`thread ended with code ${code}`]));
    return thread;
  }

  private acceptAnswer(reponse: PdfWorkerAnswer): void {
    if (this.enCours?.demande.numero !== reponse.numero) return;
    const { resolve, reject } = this.releaseCurrent();
    this.thread?.unref();
    if ('pdf' in reponse) resolve(reponse.pdf);
    else reject(new ErreurPdf(reponse.diagnostics));
    this.sendNext();
  }

  private async endLateThread(): Promise<void> {
    const thread = this.thread;
    this.dropThread([`no answer within ${this.delaiMs} ms`]);
    await thread?.terminate();
  }

  private dropThread(diagnostics: readonly string[]): void {
    this.thread = undefined;
    if (this.enCours) this.releaseCurrent().reject(new ErreurPdf(diagnostics));
    this.sendNext();
  }

  private releaseCurrent(): Attente {
    clearTimeout(this.minuterie);
    const attente = this.enCours;
    if (!attente) throw new Error('no document under way');
    this.enCours = undefined;
    return attente;
  }
}
