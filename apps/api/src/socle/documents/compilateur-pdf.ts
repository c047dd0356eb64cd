import { readFileSync } from 'node:fs';
import { getUrlOuvrier, Ouvriers } from './ouvriers.js';
import { POLICES } from './polices.js';
import { type Couverture, readCoverage, toPrintableJson } from './printable-text.js';

/** A Typst template, constant text of the application, and the data it reads with `json(bytes(sys.inputs.donnees))`. */
export interface SourcePdf {
  readonly gabarit: string;
  /** Anything JSON can carry; what people typed goes here and only here, never into `gabarit`. */
  readonly donnees: unknown;
}

/** Produces tagged PDF/UA-1 documents with Typst, some 0.2 s each. The same source gives the same bytes. */
export class CompilateurPdf {
  private readonly ouvriers = new Ouvriers(getUrlOuvrier('ouvrier-pdf', import.meta.url), { donnees: POLICES });
  private couverture: Couverture | undefined;

  /** @throws ErreurDocument when the template is wrong, is not accessible, or after `close()`. */
  compile({ gabarit, donnees }: SourcePdf): Promise<Uint8Array> {
    this.couverture ??= readCoverage(readFileSync(POLICES[0] ?? ''));
    return this.ouvriers.make({ gabarit, donnees: toPrintableJson(donnees, this.couverture) });
  }

  close(): Promise<void> {
    return this.ouvriers.close();
  }
}
