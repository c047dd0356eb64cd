import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { FichiersDeLettre, sendFile } from '../document/fichiers-de-lettre.js';
import { Dossiers } from '../dossiers.js';
import { findVersion } from '../read-lettre.js';

/** The signed paper of a letter, as it was joined. */
@Injectable()
export class SendScan {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly fichiers: FichiersDeLettre,
  ) {}

  /** @throws ErreurMetier `lettre.scan_absent` */
  async execute(ou: EtablissementAnnee, id: string, numero?: number): Promise<StreamableFile> {
    const { scan } = findVersion(await this.dossiers.read(ou, id), numero);
    const fichier = scan === null ? undefined : await this.fichiers.find(scan);
    if (!fichier) throw new ErreurMetier('lettre.scan_absent');
    return sendFile(fichier.octets, fichier.type, fichier.nom);
  }
}
