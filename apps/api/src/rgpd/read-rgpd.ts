import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { LectureDesDelais } from './delais-rgpd.js';
import { Demandes } from './demandes.js';
import { DroitsRgpd } from './droits-rgpd.js';
import { EtatRgpd } from './rgpd.entity.js';
import type { RgpdVue } from './rgpd.vue.js';

/** RGPD of a school: its register and folder, its requests and their delays. */
@Injectable()
export class ReadRgpd {
  constructor(
    private readonly base: Base,
    private readonly demandes: Demandes,
    private readonly droits: DroitsRgpd,
    private readonly delais: LectureDesDelais,
  ) {}

  async get(ou: EtablissementAnnee): Promise<RgpdVue> {
    const etat = await this.base.repository(EtatRgpd).findOneBy({ ...ou });
    const passe = await this.base.repository(EtatRgpd).findOneBy({ ...ou, annee: ou.annee - 1 });
    const demandes = await this.demandes.list(ou);
    const ouvertes = demandes.filter((demande) => demande.etat === 'ouverte');
    return {
      traitements: etat?.traitements ?? null,
      releveLe: etat?.releveLe ?? null,
      dossierCreeLe: etat?.dossierCreeLe ?? null,
      version: etat?.version ?? 0,
      precedent: passe && {
        traitements: passe.traitements,
        releveLe: passe.releveLe,
        dossierCreeLe: passe.dossierCreeLe,
      },
      demandes,
      ouvertes: ouvertes.length,
      enRetard: ouvertes.filter(({ delai }) => delai === 'depasse').length,
      delais: await this.delais.read(ou),
      actionsPossibles: (await this.droits.canUpdate()) ? ['modifier', 'ajouter'] : [],
    };
  }
}
