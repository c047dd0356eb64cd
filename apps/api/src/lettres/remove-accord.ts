import { Injectable } from '@nestjs/common';
import { Audit, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { checkOuverte } from './check-lettre.js';
import { computeCote } from './cote.js';
import { Dossiers } from './dossiers.js';
import type { LettreVue } from './lettre.vue.js';
import { Lettres } from './lettres.js';
import { holdsAccord } from './list-actions-lettre.js';
import { ReadLettre } from './read-lettre.js';

/** Takes an agreement back while the other one is not given. */
@Injectable()
export class RemoveAccord {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly read: ReadLettre,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, version: number): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    const { courante } = dossier;
    const avant = await this.read.toVue(ou, dossier, courante);
    checkVersion(version, courante.version, () => avant);
    checkOuverte(dossier);
    if (courante.id === null || !holdsAccord(courante, this.contexte.acces, dossier))
      throw new ErreurMetier('lettre.accord_absent');
    const rrupn = computeCote(this.contexte.acces, dossier.mandat)?.partie === 'rrupn';
    await this.lettres.update(
      ou.uai,
      courante.id,
      rrupn
        ? { accord_rrupn_le: null }
        : { accord_direction_le: null, accord_direction_par: null, accord_direction_delegation: null },
    );
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'lettre.agreement_removed', objet: courante.id, avant, apres });
    return apres;
  }
}
