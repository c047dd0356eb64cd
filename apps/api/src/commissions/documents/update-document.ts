import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Audit, Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import { readChangements, refuseChamp } from '../../socle/validation/index.js';
import type { DocumentVue, UpdateDocumentDto } from './document.dto.js';
import { DocumentNumerique } from './document.entity.js';
import { Documents } from './documents.js';

const ADOPTEE = 'charte.adoptee';
const ANNEXEE = 'charte.annexee';

/** Names a document, dates its adoption and its annexation; those of a charter are faits. */
@Injectable()
export class UpdateDocument implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly documents: Documents,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.declares.add(ADOPTEE, ANNEXEE);
  }

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateDocumentDto): Promise<DocumentVue> {
    const changements = readChangements(saisie, ['adopteLe', 'annexeLe']);
    if (isUUID(id))
      await this.base.query(`select 1 from documents_numeriques where uai = $1 and id = $2 for update`, [ou.uai, id]);
    const ligne = await this.documents.find(ou, id);
    const avant = await this.documents.get(ou, id);
    if (ligne.annee !== ou.annee) throw new ErreurMetier('document.autre_annee', { donnees: { annee: avant.annee } });
    checkVersion(saisie.version, ligne.version, () => avant);
    this.checkDates({ ...ligne, ...changements });
    await this.base
      .repository(DocumentNumerique)
      .update({ uai: ou.uai, id }, { ...changements, version: ligne.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.documents.get(ou, id);
    if (apres.genre === 'charte_usage') {
      await this.updateFait(ou, ADOPTEE, id, avant.adopteLe, apres.adopteLe);
      await this.updateFait(ou, ANNEXEE, id, avant.annexeLe, apres.annexeLe);
    }
    await this.audit.record({ evenement: 'document_numerique.updated', objet: id, avant, apres });
    return apres;
  }

  private checkDates({ genre, adopteLe, annexeLe }: Pick<DocumentNumerique, 'genre' | 'adopteLe' | 'annexeLe'>): void {
    for (const [champ, date] of Object.entries({ adopteLe, annexeLe }))
      if (date && date > this.horloge.today())
        throw refuseChamp(
          champ,
          'Choisissez une date jusqu’à aujourd’hui, ou laissez vide tant que ce n’est pas fait.',
        );
    if (annexeLe && genre !== 'charte_usage')
      throw refuseChamp('annexeLe', 'Retirez cette date : seule la charte est annexée au règlement intérieur.');
    if (annexeLe && adopteLe && annexeLe < adopteLe)
      throw refuseChamp('annexeLe', 'Choisissez une date à partir de celle de l’adoption.');
  }

  private async updateFait(
    ou: EtablissementAnnee,
    code: string,
    objet: string,
    avant: string | null,
    date: string | null,
  ): Promise<void> {
    if (avant === date) return;
    if (date) await this.faits.establish({ ...ou, code, objet, date });
    else await this.faits.remove({ ...ou, code, objet });
  }
}
