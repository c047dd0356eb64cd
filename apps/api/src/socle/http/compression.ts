import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { constants } from 'node:zlib';

/** Under this, what compression saves does not pay for its headers; in bytes. */
const SEUIL = 1024;
/** Of 0 to 11: a film weighs a twelfth of itself at 4, and higher costs the processor much more than it saves. */
const QUALITE_BROTLI = 4;
/** What the register of media types calls compressible is added to these: texts, and neither documents nor images. */
const TYPES = /^(?:application\/(?:problem\+)?json|text\/(?:html|calendar|csv))(?:;|$)/;

/**
 * Compresses what is made for each request, in the encoding that the client prefers; nothing for one that asks for none.
 * A compressed request body is refused as before: nobody sends one, and a small one may hold gigabytes.
 */
export async function addCompression(application: NestFastifyApplication): Promise<void> {
  await application.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: SEUIL,
    customTypes: TYPES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITE_BROTLI } },
  });
}
