import { Injectable, type StreamableFile } from '@nestjs/common';
import { Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { CompilateurDocx, CompilateurPdf, TYPE_DOCX } from '../../socle/documents/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Dossiers } from '../dossiers.js';
import type { FormatLettre } from '../lettre.dto.js';
import { buildValeurs, type Lettre, type LettreAImprimer } from '../lettre.js';
import { findVersion } from '../read-lettre.js';
import { isImprimable } from '../regles-de-lettre.js';
import { FichiersDeLettre, sendFile } from './fichiers-de-lettre.js';
import { buildLettreDocx } from './lettre-docx.js';
import { buildLettrePdf } from './lettre-pdf.js';
import { buildNomDeLettre } from './mentions.js';
import { SaveDocument } from './save-document.js';

/** The letter as a document: the very bytes kept at the signature, or a draft marked as such. */
@Injectable()
export class PrintLettre {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly fichiers: FichiersDeLettre,
    private readonly document: SaveDocument,
    private readonly compilateur: CompilateurPdf,
    private readonly word: CompilateurDocx,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** @throws ErreurMetier `lettre.sans_document` for one signed on paper */
  async execute(ou: EtablissementAnnee, id: string, format: FormatLettre, numero?: number): Promise<StreamableFile> {
    const dossier = await this.dossiers.read(ou, id);
    const lettre = findVersion(dossier, numero);
    if (!isImprimable(lettre)) throw new ErreurMetier('lettre.sans_document');
    const valeurs = buildValeurs(dossier, lettre, this.horloge.today());
    const garde = format === 'pdf' && lettre.pdf ? await this.fichiers.find(lettre.pdf) : undefined;
    // Documents wait in line for one thread: no database connection waits with them.
    await this.contexte.transaction.commit();
    const nom = buildNomDeLettre(valeurs, format);
    if (format === 'docx') return sendFile(await this.word.compile(buildLettreDocx(valeurs)), TYPE_DOCX, nom);
    return sendFile(garde?.octets ?? (await this.compile(ou, lettre, valeurs)), 'application/pdf', nom);
  }

  private async compile({ uai }: EtablissementAnnee, lettre: Lettre, valeurs: LettreAImprimer): Promise<Uint8Array> {
    if (lettre.valeurs === null || lettre.id === null) return this.compilateur.compile(buildLettrePdf(valeurs));
    const { pdf } = await this.document.execute(uai, lettre.id);
    return pdf;
  }
}
