import { demandeEquipement, type EtatDemande, LIBELLES_ETATS_DEMANDE, type TransitionDemande } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Demande } from './demande.entity.js';
import type { DemandeVue } from './demande.vue.js';
import { Demandes } from './demandes.js';

type Reponse = Partial<Pick<Demande, 'quantiteAccordee' | 'reponse' | 'reponduLe'>>;

/** Moves a request along its workflow. */
@Injectable()
export class UpdateEtatDemande {
  constructor(
    private readonly base: Base,
    private readonly demandes: Demandes,
    private readonly audit: Audit,
  ) {}

  /** @throws ErreurMetier `version.perimee`, `transition.impossible` */
  async execute(
    ou: EtablissementAnnee,
    avant: DemandeVue,
    transition: TransitionDemande,
    version: number | undefined,
    reponse: Reponse = {},
  ): Promise<DemandeVue> {
    checkVersion(version, avant.version, () => avant);
    const etat: EtatDemande | undefined = demandeEquipement.next(avant.etat, transition);
    if (!etat)
      throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_DEMANDE[avant.etat] } });
    await this.base
      .repository(Demande)
      .update(
        { uai: ou.uai, id: avant.id },
        { ...reponse, etat, version: avant.version + 1, modifieLe: () => 'maintenant()' },
      );
    const apres = await this.demandes.get(ou, avant.id);
    await this.audit.record({ evenement: `demande_equipement.${transition}`, objet: avant.id, avant, apres });
    return apres;
  }
}
