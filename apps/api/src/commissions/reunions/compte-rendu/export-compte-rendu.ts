import { formatAnnee } from '@focale/domaine';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Contexte, dayOf, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { buildDisposition, CompilateurPdf } from '../../../socle/documents/index.js';
import { EnteteDeCommission } from '../convocation/entete-de-commission.js';
import { ReadReunion } from '../read-reunion.js';
import { buildCompteRendu, type CompteRenduAImprimer } from './build-compte-rendu.js';
import { exportDocx } from './export-docx.js';
import { GABARIT_COMPTE_RENDU } from './gabarit-compte-rendu.js';

export const FORMATS_COMPTE_RENDU = ['pdf', 'docx'] as const;
export type FormatCompteRendu = (typeof FORMATS_COMPTE_RENDU)[number];

const TYPES: Readonly<Record<FormatCompteRendu, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The minutes of a meeting as an accessible PDF, or as a DOCX to go on with. */
@Injectable()
export class ExportCompteRendu {
  constructor(
    private readonly read: ReadReunion,
    private readonly entete: EnteteDeCommission,
    private readonly compilateur: CompilateurPdf,
    private readonly contexte: Contexte,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, format: FormatCompteRendu): Promise<StreamableFile> {
    const reunion = await this.read.get(ou, id);
    const compteRendu = buildCompteRendu(reunion, await this.entete.get(ou), formatAnnee(ou.annee));
    // Documents wait in line for one thread: no database connection waits with them.
    await this.contexte.transaction.commit();
    const fichier = await this.compute(compteRendu, format);
    return new StreamableFile(fichier, {
      type: TYPES[format],
      length: fichier.length,
      disposition: buildDisposition(`compte-rendu-${ou.uai}-${dayOf(new Date(reunion.debut))}.${format}`),
    });
  }

  private compute(compteRendu: CompteRenduAImprimer, format: FormatCompteRendu): Promise<Uint8Array> {
    if (format === 'docx') return exportDocx(compteRendu);
    return this.compilateur.compile({ gabarit: GABARIT_COMPTE_RENDU, donnees: compteRendu });
  }
}
