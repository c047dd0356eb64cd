export { buildDisposition } from './build-disposition.js';
export { CHARTE_TYPST } from './charte-typst.js';
export { CompilateurPdf, type SourcePdf } from './compilateur-pdf.js';
export { DocumentsModule } from './documents.module.js';
export { getUrlOuvrier, Ouvriers, type ReponseOuvrier } from './ouvriers.js';
