/**
 * `Content-Disposition` of a downloaded file: a plain ASCII name for any client, the true one for those that read
 * `filename*` (RFC 6266). Nothing that a person typed can leave the two names.
 */
export function buildDisposition(nom: string): string {
  const propre = nom.replace(/\s+/g, '-').replace(/[^\p{L}\p{M}\p{N}._-]/gu, '');
  const ascii = propre
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9._-]/g, '');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(propre.normalize('NFC'))}`;
}
