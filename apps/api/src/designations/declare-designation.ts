import { ETAT_INITIAL_DESIGNATION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { normalizeDomaines } from './normalize-domaines.js';
import type { DeclareDesignationDto } from './designation.dto.js';
import type { DesignationVue } from './designation.vue.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { Mandats } from './mandats.js';
import { checkPeriode } from './periode.js';
import { ReadDesignations } from './read-designations.js';

/**
 * Declares a RRUPN for a school year, as a draft, and invites the person. Several mandates may run at once; one person
 * holds at most one per school at a date (409 `designation.deja_en_cours`).
 */
@Injectable()
export class DeclareDesignation {
  constructor(
    private readonly mandats: Mandats,
    private readonly habilitations: HabilitationsRrupn,
    private readonly read: ReadDesignations,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: DeclareDesignationDto): Promise<DesignationVue> {
    const { prenom, nom, courriel, discipline } = saisie.agent;
    const periode = { debut: saisie.debut, fin: saisie.fin ?? null };
    checkPeriode(periode, ou.annee);
    const missions = normalizeDomaines(saisie.domaines, saisie.partages ?? []);
    await this.mandats.lockPersonne(courriel);
    const agent = await this.habilitations.give(
      ou,
      { prenom, nom, courriel, ...(discipline ? { discipline } : {}) },
      periode,
    );
    await this.mandats.checkLibre(ou, { id: agent, prenom, nom }, periode);
    const id = randomUUID();
    await this.mandats.add({ ...ou, id, agent, ...periode, ...missions, etat: ETAT_INITIAL_DESIGNATION });
    const vue = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'designation.declared', objet: id, apres: vue });
    return vue;
  }
}
