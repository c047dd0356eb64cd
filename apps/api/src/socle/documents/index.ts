export { buildDisposition } from './build-disposition.js';
export { CHARTE_TYPST } from './charte-typst.js';
export { DocumentsModule } from './documents.module.js';
export * from './format-francais.js';
export { CompilateurPdf, type ReglagesCompilateurPdf, type SourcePdf } from './pdf-compiler.js';
export { ErreurPdf } from './pdf-errors.js';
