import { Injectable, StreamableFile } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { Base } from '../../socle/contexte/index.js';
import { buildDisposition } from '../../socle/documents/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';

/** A stored file, whole: letters and their scans are small, and the answer outlives the transaction. */
@Injectable()
export class FichiersDeLettre {
  constructor(
    private readonly base: Base,
    private readonly fichiers: Fichiers,
  ) {}

  /** Undefined when there is no such file. */
  async find(id: string): Promise<{ nom: string; type: string; octets: Buffer } | undefined> {
    return this.base.withSysteme('documents', async () => {
      const ouvert = await this.fichiers.open(id);
      return ouvert && { nom: ouvert.nom, type: ouvert.type, octets: await buffer(ouvert.source) };
    });
  }
}

/** A file sent to be kept, never shown within the application's own origin. */
export function sendFile(octets: Uint8Array, type: string, nom: string): StreamableFile {
  return new StreamableFile(octets, { type, length: octets.length, disposition: buildDisposition(nom) });
}
