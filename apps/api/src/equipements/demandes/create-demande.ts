import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { checkCategorie } from './check-categorie.js';
import type { CreateDemandeDto } from './demande.dto.js';
import { Demande } from './demande.entity.js';
import type { DemandeVue } from './demande.vue.js';
import { Demandes } from './demandes.js';

/** SQLSTATE `foreign_key_violation`. */
const CLE_ETRANGERE = '23503';

/** Writes a need as a draft, in a campaign that is open to the school. */
@Injectable()
export class CreateDemande {
  constructor(
    private readonly base: Base,
    private readonly demandes: Demandes,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: CreateDemandeDto): Promise<DemandeVue> {
    const campagne = await this.demandes.getCampagneOuverte(ou, saisie.campagne);
    checkCategorie(saisie.categorie, campagne.categories);
    const id = randomUUID();
    const { categorie, besoin, quantite, priorite = 2 } = saisie;
    await this.base
      .repository(Demande)
      .insert({ ...ou, id, campagne: campagne.id, categorie, besoin, quantite, priorite })
      .catch(refuseCampagneRetiree);
    const apres = await this.demandes.get(ou, id);
    await this.audit.record({ evenement: 'demande_equipement.created', objet: id, apres });
    return apres;
  }
}

/** The campaign was removed between its reading and this line. @throws ErreurMetier `acces.introuvable` */
function refuseCampagneRetiree(erreur: unknown): never {
  const { driverError } = erreur as { driverError?: { code?: string } };
  throw driverError?.code === CLE_ETRANGERE ? new ErreurMetier('acces.introuvable') : erreur;
}
