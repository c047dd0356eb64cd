/** Formats of a document that a school may join, as told by the content and never by the name. */
export const TYPES_DE_DOCUMENT = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

export type FormatDeDocument = keyof typeof TYPES_DE_DOCUMENT;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** Undefined for anything else, a document with macros included. */
export function findFormat(contenu: Buffer): FormatDeDocument | undefined {
  if (contenu.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (!contenu.subarray(0, 4).equals(ZIP)) return undefined;
  // An ODT starts with its type, stored uncompressed (ODF 1.3, part 2, 3.3).
  if (contenu.subarray(30, 100).toString('latin1').startsWith(`mimetype${TYPES_DE_DOCUMENT.odt}`)) return 'odt';
  const estWord = contenu.includes('[Content_Types].xml') && contenu.includes('word/document.xml');
  return estWord && !contenu.includes('vbaProject.bin') ? 'docx' : undefined;
}
