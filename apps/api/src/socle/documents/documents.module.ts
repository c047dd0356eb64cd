import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CompilateurPdf } from './compilateur-pdf.js';
import { CompilateurDocx } from './document-word.js';

/** One maker of PDF and one of Word a process: their threads start with the first document and end with the application. */
@Global()
@Module({
  providers: [
    { provide: CompilateurPdf, useFactory: () => new CompilateurPdf() },
    { provide: CompilateurDocx, useFactory: () => new CompilateurDocx() },
  ],
  exports: [CompilateurPdf, CompilateurDocx],
})
export class DocumentsModule implements OnApplicationShutdown {
  constructor(
    private readonly pdf: CompilateurPdf,
    private readonly docx: CompilateurDocx,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pdf.close(), this.docx.close()]);
  }
}
