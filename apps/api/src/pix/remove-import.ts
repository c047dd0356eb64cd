import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Audit, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { type LigneImport, ImportsPix } from './imports-pix.js';

/** Takes an import back, or puts it back: the counts alone were kept, so both are safe. */
@Injectable()
export class RemoveImport {
  constructor(
    private readonly imports: ImportsPix,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
  ) {}

  /** @throws ErreurMetier `acces.introuvable`, `pix.autre_fonction` */
  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    await this.update(ou, id, true, 'pix.import_removed');
  }

  /** @throws ErreurMetier `acces.introuvable`, `pix.autre_fonction` */
  async restore(ou: EtablissementAnnee, id: string): Promise<void> {
    await this.update(ou, id, false, 'pix.import_restored');
  }

  private async update(ou: EtablissementAnnee, id: string, retire: boolean, evenement: string): Promise<void> {
    await this.imports.lock(ou);
    const ligne = await this.find(ou, id, retire);
    if (!this.contexte.acces.peut('pix.import')) throw new ErreurMetier('pix.autre_fonction');
    await this.imports.updateRetrait(ou, [id], retire);
    const { usage, edition, lignes, inscrits } = ligne;
    await this.audit.record({ evenement, objet: id, avant: { usage, edition, lignes, inscrits } });
  }

  /** An import that counts when it is to be taken back, one that was taken back otherwise. */
  private async find(ou: EtablissementAnnee, id: string, compte: boolean): Promise<LigneImport> {
    const imports = isUUID(id) ? await this.imports.list(ou, { retires: true }) : [];
    const ligne = imports.find((connu) => connu.id === id && connu.retire !== compte);
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return ligne;
  }
}
