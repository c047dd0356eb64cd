import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CompilateurPdf } from './compilateur-pdf.js';

/** One PDF compiler a process: its thread starts with the first document and ends with the application. */
@Global()
@Module({
  providers: [{ provide: CompilateurPdf, useFactory: () => new CompilateurPdf() }],
  exports: [CompilateurPdf],
})
export class DocumentsModule implements OnApplicationShutdown {
  constructor(private readonly compilateur: CompilateurPdf) {}

  onApplicationShutdown(): Promise<void> {
    return this.compilateur.close();
  }
}
