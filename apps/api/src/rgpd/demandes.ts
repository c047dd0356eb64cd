import { computeEcheanceRgpd, computeEtatDelai, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { IsNull, LessThan } from 'typeorm';
import { Base } from '../socle/base/index.js';
import { type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { LectureDesDelais } from './delais-rgpd.js';
import { DroitsRgpd } from './droits-rgpd.js';
import { DemandeRgpd } from './rgpd.entity.js';
import type { DemandeRgpdVue } from './rgpd.vue.js';

/** Requests and breaches of a school, as they are read. */
@Injectable()
export class Demandes {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsRgpd,
    private readonly delais: LectureDesDelais,
    private readonly horloge: Horloge,
  ) {}

  /** Those of the year, and those received before that are still open: open first, the last received first. */
  async list(ou: EtablissementAnnee): Promise<DemandeRgpdVue[]> {
    const lignes = await this.base.repository(DemandeRgpd).find({
      where: [{ ...ou }, { uai: ou.uai, annee: LessThan(ou.annee), closeLe: IsNull() }],
      order: { recueLe: 'desc', id: 'asc' },
    });
    const vues = await this.toVues(ou, lignes);
    return [...vues.filter(({ etat }) => etat === 'ouverte'), ...vues.filter(({ etat }) => etat === 'close')];
  }

  /** @throws ErreurMetier `acces.introuvable` for one that this year does not show */
  async get(ou: EtablissementAnnee, id: string): Promise<DemandeRgpdVue> {
    const lignes = isUUID(id) ? await this.base.repository(DemandeRgpd).findBy({ uai: ou.uai, id }) : [];
    const [vue] = await this.toVues(ou, lignes);
    const ici = formatAnnee(ou.annee);
    if (!vue || vue.annee > ici || (vue.annee < ici && vue.etat === 'close'))
      throw new ErreurMetier('acces.introuvable');
    return vue;
  }

  /** The request, locked until the end of the transaction. */
  async getForUpdate(ou: EtablissementAnnee, id: string): Promise<DemandeRgpdVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from rgpd_demandes where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return this.get(ou, id);
  }

  /** One request after a change: closing one of an earlier year takes it off this year's list. */
  async getChanged(ou: EtablissementAnnee, id: string): Promise<DemandeRgpdVue> {
    const [vue] = await this.toVues(ou, await this.base.repository(DemandeRgpd).findBy({ uai: ou.uai, id }));
    if (!vue) throw new ErreurMetier('acces.introuvable');
    return vue;
  }

  private async toVues(ou: EtablissementAnnee, lignes: readonly DemandeRgpd[]): Promise<DemandeRgpdVue[]> {
    const delais = await this.delais.read(ou);
    const peut = await this.droits.canUpdate();
    const maintenant = this.horloge.now().toISOString();
    return lignes.map(({ id, annee, genre, objet, version, ...dates }): DemandeRgpdVue => {
      const demande = {
        genre,
        recueLe: dates.recueLe.toISOString(),
        notifieeLe: dates.notifieeLe?.toISOString() ?? null,
        closeLe: dates.closeLe?.toISOString() ?? null,
      };
      return {
        id,
        annee: formatAnnee(annee),
        objet,
        ...demande,
        etat: demande.closeLe === null ? 'ouverte' : 'close',
        echeance: computeEcheanceRgpd(demande, delais),
        delai: computeEtatDelai(demande, delais, maintenant),
        version,
        actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
      };
    });
  }
}
