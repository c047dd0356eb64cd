import { LIBELLES_ETATS_DESIGNATION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { HabilitationsRrupn } from './habilitations-rrupn.js';
import { REGLES_DES_GESTES } from './list-actions.js';
import { Mandats } from './mandats.js';
import { ReadDesignations } from './read-designations.js';

/** Removes a draft and the rights it gave; everything else is kept. What it was stays in the audit trail. */
@Injectable()
export class RemoveDesignation {
  constructor(
    private readonly mandats: Mandats,
    private readonly habilitations: HabilitationsRrupn,
    private readonly read: ReadDesignations,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string): Promise<void> {
    await this.mandats.lock(ou, id);
    const avant = await this.read.get(ou, id);
    if (!REGLES_DES_GESTES.supprimer.etats.includes(avant.etat)) {
      const etat = LIBELLES_ETATS_DESIGNATION[avant.etat];
      throw new ErreurMetier('designation.non_supprimable', { donnees: { etat } });
    }
    await this.mandats.remove(ou, id);
    await this.habilitations.remove(ou, avant.agent.id, avant);
    await this.audit.record({ evenement: 'designation.removed', objet: id, avant });
  }
}
