/** Formats of a file that a school may join, as told by the content and never by the name. */
export const TYPES_DE_FICHIER = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpeg: 'image/jpeg',
} as const;

export type FormatDeFichier = keyof typeof TYPES_DE_FICHIER;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Signatures: ISO/IEC 15948, 5.2 (PNG); ITU-T T.81, B.1 (JPEG). */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

const startsWith = (contenu: Buffer, signature: Buffer): boolean =>
  contenu.subarray(0, signature.length).equals(signature);

/** Undefined for anything else, a document with macros included. */
export function findFormat(contenu: Buffer): FormatDeFichier | undefined {
  if (contenu.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(contenu, PNG)) return 'png';
  if (startsWith(contenu, JPEG)) return 'jpeg';
  if (!startsWith(contenu, ZIP)) return undefined;
  // An ODT starts with its type, stored uncompressed (ODF 1.3, part 2, 3.3).
  if (contenu.subarray(30, 100).toString('latin1').startsWith(`mimetype${TYPES_DE_FICHIER.odt}`)) return 'odt';
  const estWord = contenu.includes('[Content_Types].xml') && contenu.includes('word/document.xml');
  return estWord && !contenu.includes('vbaProject.bin') ? 'docx' : undefined;
}
