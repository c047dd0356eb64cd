import { Injectable, StreamableFile } from '@nestjs/common';
import { Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { buildDisposition, CompilateurDocx, CompilateurPdf, TYPE_DOCX } from '../../socle/documents/index.js';
import type { FormatDocument } from '../bilan.dto.js';
import { ReadBilan } from '../lecture/read-bilan.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { buildBilanDocument } from './build-bilan-document.js';
import { buildBilanDocx } from './build-bilan-docx.js';
import { buildSynthese } from './build-synthese.js';
import { toBilanAImprimer } from './to-bilan-a-imprimer.js';

/** The bilan of one person as an accessible PDF, as a Word document, or in two pages for the board. */
@Injectable()
export class PrintBilan {
  constructor(
    private readonly read: ReadBilan,
    private readonly pdf: CompilateurPdf,
    private readonly docx: CompilateurDocx,
    private readonly contexte: Contexte,
  ) {}

  async execute(ou: EtablissementAnnee, agent: string, format: FormatDocument): Promise<StreamableFile> {
    const bilan = await this.read.execute(ou, agent);
    // Documents wait in line for one thread: no database connection waits with them.
    await this.contexte.transaction.commit();
    const octets = await this.compile(toBilanAImprimer(bilan), format);
    const nom = `${format === 'synthese' ? 'synthese-du-bilan' : 'bilan'}-${ou.uai}-${bilan.annee}-${bilan.agent.nom}`;
    return new StreamableFile(octets, {
      type: format === 'docx' ? TYPE_DOCX : 'application/pdf',
      length: octets.length,
      disposition: buildDisposition(`${nom}.${format === 'docx' ? 'docx' : 'pdf'}`),
    });
  }

  private compile(bilan: BilanAImprimer, format: FormatDocument): Promise<Uint8Array> {
    switch (format) {
      case 'docx':
        return this.docx.compile(buildBilanDocx(bilan));
      case 'synthese':
        return this.pdf.compile(buildSynthese(bilan));
      case 'pdf':
        return this.pdf.compile(buildBilanDocument(bilan));
    }
  }
}
