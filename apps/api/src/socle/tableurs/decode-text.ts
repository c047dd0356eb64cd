import { TextDecoder } from 'node:util';

const BOM_UTF8 = [0xef, 0xbb, 0xbf];

/** Longest sequence of one character in UTF-8: with as many bytes in hand, the first accent tells the encoding. */
const OCTETS_POUR_DECIDER = 4;

function isUtf8(octets: Buffer): boolean {
  try {
    // `stream`: a character cut by the end of the block is not a fault.
    new TextDecoder('utf-8', { fatal: true }).decode(octets, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes a text file block by block: UTF-8, with or without BOM, else windows-1252 (which holds ISO-8859-1).
 * The choice waits for the first non-ASCII byte, however far it is, so that no part of the file is read twice.
 */
export async function* decodeText(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let attente = Buffer.alloc(0);
  let decodeur: TextDecoder | undefined;

  for await (const bloc of source) {
    if (decodeur !== undefined) {
      yield decodeur.decode(bloc, { stream: true });
      continue;
    }
    attente = Buffer.concat([attente, bloc]);
    const premier = attente.findIndex((octet) => octet > 0x7f);
    if (premier === -1) {
      yield attente.toString('ascii');
      attente = Buffer.alloc(0);
    } else if (attente.length - premier >= OCTETS_POUR_DECIDER) {
      decodeur = chooseDecodeur(attente.subarray(premier));
      yield decodeur.decode(attente, { stream: true });
    }
  }
  yield decodeur === undefined ? chooseDecodeur(attente).decode(attente) : decodeur.decode();
}

function chooseDecodeur(octets: Buffer): TextDecoder {
  const utf8 = BOM_UTF8.every((octet, rang) => octets[rang] === octet) || isUtf8(octets);
  return new TextDecoder(utf8 ? 'utf-8' : 'windows-1252');
}
