import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { checkMandat } from './check-lettre.js';
import { buildContenu, buildSource } from './contenu/build-contenu.js';
import { refreshContenu } from './contenu/refresh-contenu.js';
import { Dossiers } from './dossiers.js';
import type { Lettre } from './lettre.js';
import type { LettreVue } from './lettre.vue.js';
import { Lettres } from './lettres.js';
import { ETATS_OU_SIGNER } from './list-actions-lettre.js';
import { ReadLettre } from './read-lettre.js';

/** Opens a new version of a signed letter, which stays in force until the new one is signed. */
@Injectable()
export class CreateVersion {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly read: ReadLettre,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, version: number): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    const { courante, mandat, identite } = dossier;
    const avant = await this.read.toVue(ou, dossier, courante);
    checkVersion(version, courante.version, () => avant);
    checkMandat(dossier, ETATS_OU_SIGNER);
    if (courante.etat !== 'signee') throw new ErreurMetier('lettre.deja_en_redaction');
    // One signed on paper that only the mandate dates takes its own row: it stays in the list of versions.
    if (courante.id === null) await this.lettres.add(ou, dossier);
    const nouvelle: Lettre = {
      ...courante,
      numero: courante.numero + 1,
      etat: 'en_redaction',
      voie: null,
      signeeLe: null,
      contenu: refreshContenu(courante, buildContenu(mandat, ou.annee, identite, undefined)),
      source: buildSource(mandat),
    };
    const lettre = await this.lettres.add(ou, { ...dossier, courante: nouvelle });
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'lettre.version_created', objet: lettre, avant, apres });
    return apres;
  }
}
