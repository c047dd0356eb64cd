const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FIN_PNG = Buffer.from('IEND', 'latin1');
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const FIN_JPEG = Buffer.from([0xff, 0xd9]);

/** A kind of file that a scanner gives. */
export interface TypeDeScan {
  readonly type: string;
  readonly extension: string;
}

/** What the bytes themselves are, whatever the name says; undefined when it is neither a PDF, a PNG nor a JPEG. */
export function readTypeDeScan(octets: Buffer): TypeDeScan | undefined {
  const queue = octets.subarray(-1024);
  if (octets.subarray(0, 5).toString('latin1') === '%PDF-' && queue.includes('%%EOF'))
    return { type: 'application/pdf', extension: 'pdf' };
  if (
    octets.subarray(0, 8).equals(PNG) &&
    octets.subarray(12, 16).toString('latin1') === 'IHDR' &&
    queue.includes(FIN_PNG)
  )
    return { type: 'image/png', extension: 'png' };
  if (octets.subarray(0, 3).equals(JPEG) && queue.includes(FIN_JPEG)) return { type: 'image/jpeg', extension: 'jpg' };
  return undefined;
}
