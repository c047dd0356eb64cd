import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit } from '../../socle/contexte/index.js';
import type { CreateCampagneDto } from './campagne.dto.js';
import { Campagne } from './campagne.entity.js';
import type { CampagneVue } from './campagne.vue.js';
import { Campagnes } from './campagnes.js';
import { checkDates } from './check-campagne.js';

/** Opens a campaign to the schools of an académie, or of one of its départements. */
@Injectable()
export class CreateCampagne {
  constructor(
    private readonly base: Base,
    private readonly campagnes: Campagnes,
    private readonly audit: Audit,
  ) {}

  async execute(saisie: CreateCampagneDto): Promise<CampagneVue> {
    const { lieu } = this.campagnes;
    checkDates(saisie, lieu.annee);
    await this.campagnes.checkDepartement(saisie.departement);
    const id = randomUUID();
    const { titre, collectivite, departement = null, types = [], categories, consignes = null } = saisie;
    const { ouverteLe, closeLe } = saisie;
    const contenu = { titre, collectivite, departement, types, categories, ouverteLe, closeLe, consignes };
    await this.base.repository(Campagne).insert({ ...lieu, id, ...contenu });
    const apres = await this.campagnes.get(id);
    await this.audit.record({ evenement: 'campagne_equipement.created', objet: id, apres });
    return apres;
  }
}
