import { Injectable } from '@nestjs/common';
import { Audit, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkMandat, checkOuverte } from './check-lettre.js';
import { Dossiers } from './dossiers.js';
import type { LettreVue } from './lettre.vue.js';
import { Lettres } from './lettres.js';
import { ETATS_OU_ECRIRE } from './list-actions-lettre.js';
import { ReadLettre } from './read-lettre.js';

/** Adds what the RRUPN or the direction has to say on a letter that is being written; agreements stand. */
@Injectable()
export class CreateCommentaire {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly read: ReadLettre,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, texte: string): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    checkMandat(dossier, ETATS_OU_ECRIRE);
    checkOuverte(dossier);
    const lettre = dossier.courante.id ?? (await this.lettres.add(ou, dossier));
    const commentaire = await this.lettres.addCommentaire(ou.uai, lettre, id, this.contexte.acces.agent.id, texte);
    await this.audit.record({ evenement: 'lettre.commented', objet: lettre, apres: { commentaire, texte } });
    return this.read.get(ou, id);
  }
}
