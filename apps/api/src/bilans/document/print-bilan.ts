import { Injectable, StreamableFile } from '@nestjs/common';
import { Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { buildDisposition, CompilateurPdf } from '../../socle/documents/index.js';
import { ReadBilan } from '../lecture/read-bilan.js';
import { buildBilanDocument } from './build-bilan-document.js';
import { toBilanAImprimer } from './to-bilan-a-imprimer.js';

/** The bilan of one person as an accessible PDF. */
@Injectable()
export class PrintBilan {
  constructor(
    private readonly read: ReadBilan,
    private readonly compilateur: CompilateurPdf,
    private readonly contexte: Contexte,
  ) {}

  async execute(ou: EtablissementAnnee, agent: string): Promise<StreamableFile> {
    const bilan = await this.read.execute(ou, agent);
    // Documents wait in line for one thread: no database connection waits with them.
    await this.contexte.transaction.commit();
    const pdf = await this.compilateur.compile(buildBilanDocument(toBilanAImprimer(bilan)));
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: buildDisposition(`bilan-${ou.uai}-${bilan.annee}-${bilan.agent.nom}.pdf`),
    });
  }
}
