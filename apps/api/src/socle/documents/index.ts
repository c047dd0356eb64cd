export { buildDisposition } from './build-disposition.js';
export { CHARTE_TYPST } from './charte-typst.js';
export { CompilateurPdf, type SourcePdf } from './compilateur-pdf.js';
export { CompilateurDocx, type DocumentWord, type PartieWord, TYPE_DOCX } from './document-word.js';
export { DocumentsModule } from './documents.module.js';
export { buildTexteImprime, type TexteImprime, toMorceaux, toParagraphe, toPhrase } from './texte-imprime.js';
export { TEXTE_TYPST } from './texte-typst.js';
