import { Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Base } from '../../socle/contexte/index.js';
import { CompilateurPdf } from '../../socle/documents/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import type { LettreAImprimer } from '../lettre.js';
import { buildLettrePdf } from './lettre-pdf.js';
import { buildNomDeLettre } from './mentions.js';

/**
 * Makes and keeps the document of a signed letter, from the values frozen with the signature. It runs outside any
 * transaction, so that no connection waits for the compiler; what a stop in between leaves undone is done at the next
 * reading, from the same values.
 */
@Injectable()
export class SaveDocument {
  private readonly logger = new Logger('Lettres');

  constructor(
    private readonly base: Base,
    private readonly compilateur: CompilateurPdf,
    private readonly fichiers: Fichiers,
  ) {}

  /** The SHA-256 of the document; null when it could not be made: the signature stands, the document comes later. */
  async executeSafely(uai: string, lettre: string): Promise<string | null> {
    try {
      const { empreinte } = await this.execute(uai, lettre);
      return empreinte;
    } catch (erreur) {
      this.logger.error({ lettre, err: erreur }, 'document not made');
      return null;
    }
  }

  /** The document and its SHA-256; the first one kept stays. @throws ErreurDocument */
  async execute(uai: string, lettre: string): Promise<{ pdf: Uint8Array; empreinte: string }> {
    const valeurs = await this.readValeurs(uai, lettre);
    const pdf = await this.compilateur.compile(buildLettrePdf(valeurs));
    const empreinte = createHash('sha256').update(pdf).digest('hex');
    await this.base.runSysteme('documents', async () => {
      const [libre] = await this.base.query(
        `select 1 from lettres where uai = $1 and id = $2 and pdf is null for update`,
        [uai, lettre],
      );
      if (!libre) return;
      const depose = { nom: buildNomDeLettre(valeurs, 'pdf'), type: 'application/pdf' };
      const { id } = await this.fichiers.add(depose, Readable.from([Buffer.from(pdf)]));
      await this.base.query(`update lettres set pdf = $3, empreinte = $4 where uai = $1 and id = $2`, [
        uai,
        lettre,
        id,
        empreinte,
      ]);
    });
    return { pdf, empreinte };
  }

  private readValeurs(uai: string, lettre: string): Promise<LettreAImprimer> {
    return this.base.runSysteme('documents', async () => {
      const [ligne] = await this.base.query<{ valeurs: LettreAImprimer }>(
        `select valeurs from lettres where uai = $1 and id = $2 and valeurs is not null`,
        [uai, lettre],
      );
      if (!ligne) throw new Error(`Letter ${lettre} has no frozen values`);
      return ligne.valeurs;
    });
  }
}
