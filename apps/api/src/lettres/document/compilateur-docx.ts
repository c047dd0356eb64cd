import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { getUrlOuvrier, Ouvriers } from '../../socle/documents/index.js';
import type { LettreEnWord } from './build-lettre-docx.js';

/** Makes Word documents, some twenty milliseconds each. */
@Injectable()
export class CompilateurDocx implements OnApplicationShutdown {
  private readonly ouvriers = new Ouvriers(getUrlOuvrier('ouvrier-docx', import.meta.url));

  /** @throws ErreurDocument after the end of the application; see `Ouvriers.make` */
  compile(lettre: LettreEnWord): Promise<Uint8Array> {
    return this.ouvriers.make(lettre);
  }

  onApplicationShutdown(): Promise<void> {
    return this.ouvriers.close();
  }
}
