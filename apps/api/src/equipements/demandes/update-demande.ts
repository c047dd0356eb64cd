import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { readChangements } from '../../socle/validation/index.js';
import { checkCategorie } from './check-categorie.js';
import type { UpdateDemandeDto } from './demande.dto.js';
import { Demande } from './demande.entity.js';
import type { DemandeVue } from './demande.vue.js';
import { Demandes } from './demandes.js';

/** Corrects a draft, while its campaign is open. */
@Injectable()
export class UpdateDemande {
  constructor(
    private readonly base: Base,
    private readonly demandes: Demandes,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateDemandeDto): Promise<DemandeVue> {
    const changements = readChangements(saisie, []);
    const avant = await this.demandes.getForUpdate(ou, id);
    checkVersion(saisie.version, avant.version, () => avant);
    if (avant.etat !== 'brouillon') throw new ErreurMetier('equipement.demande_transmise');
    const { categories } = await this.demandes.getCampagneOuverte(ou, avant.campagne);
    if (saisie.categorie) checkCategorie(saisie.categorie, categories);
    await this.base
      .repository(Demande)
      .update({ uai: ou.uai, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.demandes.get(ou, id);
    await this.audit.record({ evenement: 'demande_equipement.updated', objet: id, avant, apres });
    return apres;
  }
}
