import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../../socle/base/index.js';
import { type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Campagne } from '../campagnes/campagne.entity.js';
import { type CampagneLueVue, toCampagneLue } from '../campagnes/campagne.vue.js';
import { DroitsDesEquipements } from '../droits-des-equipements.js';
import { Demande } from './demande.entity.js';
import type { DemandeVue, EquipementVue } from './demande.vue.js';
import { type Lecteur, listActions } from './list-actions.js';

/** Campaigns and requests of a school and year, as they are read. */
@Injectable()
export class Demandes {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDesEquipements,
    private readonly horloge: Horloge,
  ) {}

  async read(ou: EtablissementAnnee): Promise<EquipementVue> {
    const campagnes = await this.listCampagnes(ou);
    const lecteur = await this.readLecteur();
    const ouvertes = new Set(campagnes.filter(({ etat }) => etat === 'ouverte').map(({ id }) => id));
    const lignes = await this.base
      .repository(Demande)
      .find({ where: { ...ou }, order: { priorite: 'asc', categorie: 'asc', id: 'asc' } });
    return {
      campagnes: campagnes.map((campagne) => ({
        ...campagne,
        actionsPossibles: lecteur.demande && campagne.etat === 'ouverte' ? ['demander'] : [],
      })),
      demandes: lignes
        .filter((ligne) => this.isVisible(ligne))
        .map((ligne) => toVue(ligne, lecteur, ouvertes.has(ligne.campagne))),
      actionsPossibles: lecteur.demande && ouvertes.size > 0 ? ['demander'] : [],
    };
  }

  async get(ou: EtablissementAnnee, id: string): Promise<DemandeVue> {
    const ligne = isUUID(id) ? await this.base.repository(Demande).findOneBy({ ...ou, id }) : null;
    if (!ligne || !this.isVisible(ligne)) throw new ErreurMetier('acces.introuvable');
    const ouverte = (await this.listCampagnes(ou)).some((c) => c.id === ligne.campagne && c.etat === 'ouverte');
    return toVue(ligne, await this.readLecteur(), ouverte);
  }

  /** The request, locked until the end of the transaction. */
  async getForUpdate(ou: EtablissementAnnee, id: string): Promise<DemandeVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from demandes_equipement where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return this.get(ou, id);
  }

  /** The campaign, when it takes requests of this school today. @throws ErreurMetier 404, 409 */
  async getCampagneOuverte(ou: EtablissementAnnee, id: string): Promise<CampagneLueVue> {
    const campagne = (await this.listCampagnes(ou)).find((connue) => connue.id === id);
    if (!campagne) throw new ErreurMetier('acces.introuvable');
    const donnees = { titre: campagne.titre, ouverteLe: toJour(campagne.ouverteLe), closeLe: toJour(campagne.closeLe) };
    if (campagne.etat === 'close') throw new ErreurMetier('equipement.campagne_close', { donnees });
    if (campagne.etat === 'a_venir') throw new ErreurMetier('equipement.campagne_a_venir', { donnees });
    return campagne;
  }

  /** Campaigns of the académie that the school's type and département are concerned by, the next to close first. */
  private async listCampagnes({ uai, annee }: EtablissementAnnee): Promise<CampagneLueVue[]> {
    const lignes = await this.base
      .repository(Campagne)
      .createQueryBuilder('c')
      .innerJoin('etablissements', 'e', 'e.uai = :uai and e.academie = c.academie', { uai })
      .where('c.annee = :annee', { annee })
      .andWhere('(c.departement is null or c.departement = e.departement)')
      .andWhere('(cardinality(c.types) = 0 or e.type = any(c.types))')
      .orderBy('c.closeLe')
      .addOrderBy('c.titre')
      .getMany();
    return lignes.map((ligne) => toCampagneLue(ligne, this.horloge.today()));
  }

  private isVisible({ etat }: Demande): boolean {
    return etat !== 'brouillon' || this.droits.seesBrouillons();
  }

  private async readLecteur(): Promise<Lecteur> {
    return {
      demande: await this.droits.has('equipement.request'),
      repond: await this.droits.has('equipement.answer'),
    };
  }
}

function toVue(
  { uai: _uai, annee: _annee, modifieLe: _le, ...demande }: Demande,
  lecteur: Lecteur,
  ouverte: boolean,
): DemandeVue {
  return { ...demande, actionsPossibles: listActions(demande.etat, lecteur, ouverte) };
}

const toJour = (date: string): string => date.split('-').reverse().join('/');
