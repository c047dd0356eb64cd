import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompilateurPdf } from '../../../socle/documents/index.js';
import type { LettreEnWord } from './build-lettre-docx.js';

/**
 * Makes Word documents in a thread of their own: some twenty milliseconds each, which nobody else's request should wait
 * for. The line, the time limit and the end of the thread are those of the PDF compiler.
 */
@Injectable()
export class CompilateurDocx implements OnApplicationShutdown {
  private readonly thread = new CompilateurPdf({ worker: getDocxWorkerUrl() });

  /** @throws ErreurPdf when it takes too long, or after the end of the application */
  compile(donnees: LettreEnWord): Promise<Uint8Array> {
    return this.thread.compile({ gabarit: '', donnees });
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.close();
  }
}

/** The compiled file beside this one, else its source (see the PDF compiler). */
function getDocxWorkerUrl(): URL {
  const compile = new URL('./docx-worker.js', import.meta.url);
  return existsSync(fileURLToPath(compile)) ? compile : new URL('./docx-worker.ts', import.meta.url);
}
