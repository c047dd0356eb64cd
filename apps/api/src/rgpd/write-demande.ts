import { startOfAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { readChangements } from '../socle/validation/index.js';
import { checkDemande } from './check-demande.js';
import { Demandes } from './demandes.js';
import { DroitsRgpd } from './droits-rgpd.js';
import type { CreateDemandeRgpdDto, UpdateDemandeRgpdDto } from './rgpd.dto.js';
import { DemandeRgpd } from './rgpd.entity.js';
import type { DemandeRgpdVue } from './rgpd.vue.js';

const toDate = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));

/** Logs, follows and removes the requests and breaches of a school. */
@Injectable()
export class WriteDemande {
  constructor(
    private readonly base: Base,
    private readonly demandes: Demandes,
    private readonly droits: DroitsRgpd,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async create(ou: EtablissementAnnee, saisie: CreateDemandeRgpdDto): Promise<DemandeRgpdVue> {
    this.droits.check();
    const { genre, recueLe, objet, notifieeLe = null, closeLe = null } = saisie;
    checkDemande({ genre, recueLe, objet, notifieeLe, closeLe }, ou.annee, this.horloge.now().toISOString());
    const id = randomUUID();
    await this.base.repository(DemandeRgpd).insert({
      ...ou,
      id,
      genre,
      objet,
      recueLe: new Date(recueLe),
      notifieeLe: toDate(notifieeLe),
      closeLe: toDate(closeLe),
    });
    const apres = await this.demandes.get(ou, id);
    await this.audit.record({ evenement: 'rgpd_demande.created', objet: id, apres });
    return apres;
  }

  async update(ou: EtablissementAnnee, id: string, saisie: UpdateDemandeRgpdDto): Promise<DemandeRgpdVue> {
    const avant = await this.demandes.getForUpdate(ou, id);
    this.droits.check();
    readChangements(saisie, ['notifieeLe', 'closeLe']);
    checkVersion(saisie.version, avant.version, () => avant);
    const {
      genre = avant.genre,
      recueLe = avant.recueLe,
      objet = avant.objet,
      notifieeLe = avant.notifieeLe,
      closeLe = avant.closeLe,
    } = saisie;
    // One received in an earlier year stays of that year.
    checkDemande(
      { genre, recueLe, objet, notifieeLe, closeLe },
      startOfAnnee(avant.annee),
      this.horloge.now().toISOString(),
    );
    await this.base.repository(DemandeRgpd).update(
      { uai: ou.uai, id },
      {
        genre,
        objet,
        recueLe: new Date(recueLe),
        notifieeLe: toDate(notifieeLe),
        closeLe: toDate(closeLe),
        version: avant.version + 1,
        modifieLe: () => 'maintenant()',
      },
    );
    const apres = await this.demandes.getChanged(ou, id);
    await this.audit.record({ evenement: 'rgpd_demande.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    const avant = await this.demandes.getForUpdate(ou, id);
    this.droits.check();
    await this.base.repository(DemandeRgpd).delete({ uai: ou.uai, id });
    await this.audit.record({ evenement: 'rgpd_demande.removed', objet: id, avant });
  }
}
