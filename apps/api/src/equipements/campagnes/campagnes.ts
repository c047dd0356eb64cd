import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../../socle/base/index.js';
import { Contexte, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { DroitsDesEquipements } from '../droits-des-equipements.js';
import { Campagne } from './campagne.entity.js';
import { type CampagnesVue, type CampagneVue, toCampagneLue } from './campagne.vue.js';

interface Compte {
  readonly campagne: string;
  /** Drafts included. */
  readonly toutes: number;
  readonly demandes: number;
  readonly sansReponse: number;
}

const AUCUNE = { toutes: 0, demandes: 0, sansReponse: 0 };

/** Campaigns of the académie and year that the route names. */
@Injectable()
export class Campagnes {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly droits: DroitsDesEquipements,
  ) {}

  /** The académie and year of the route. */
  get lieu(): { academie: string; annee: number } {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new ErreurMetier('acces.introuvable');
    return { academie, annee };
  }

  async list(): Promise<CampagnesVue> {
    const { departements } = this.contexte.acces;
    const lignes = await this.base
      .repository(Campagne)
      .find({ where: this.lieu, order: { closeLe: 'desc', titre: 'asc', id: 'asc' } });
    const suivies = lignes.filter((l) => !departements || !l.departement || departements.includes(l.departement));
    const comptes = await this.count(suivies.map(({ id }) => id));
    const modifiable = await this.droits.has('equipement.academie.update');
    const elements = suivies.map((ligne) => this.toVue(ligne, comptes.get(ligne.id) ?? AUCUNE, modifiable));
    return {
      elements,
      total: elements.length,
      actionsPossibles: modifiable ? ['ouvrir', 'exporter'] : ['exporter'],
    };
  }

  async get(id: string): Promise<CampagneVue> {
    const ligne = await this.find(id);
    const comptes = await this.count([id]);
    return this.toVue(ligne, comptes.get(id) ?? AUCUNE, await this.droits.has('equipement.academie.update'));
  }

  /** The campaign, locked until the end of the transaction; only its SRANE may. */
  async getForUpdate(id: string): Promise<{ ligne: Campagne; vue: CampagneVue; toutes: number }> {
    if (isUUID(id)) await this.base.query(`select 1 from campagnes_equipement where id = $1 for update`, [id]);
    const toutes = (await this.count([(await this.find(id)).id])).get(id)?.toutes ?? 0;
    return { ligne: await this.find(id), vue: await this.get(id), toutes };
  }

  /** @throws ErreurMetier `saisie.invalide` when the département is not one of the académie */
  async checkDepartement(departement: string | null | undefined): Promise<void> {
    if (!departement) return;
    const [connu] = await this.base.query(`select 1 from departements where code = $1 and academie = $2`, [
      departement,
      this.lieu.academie,
    ]);
    if (!connu) throw refuseChamp('departement', 'Choisissez un département de cette académie.');
  }

  private async find(id: string): Promise<Campagne> {
    const ligne = isUUID(id) ? await this.base.repository(Campagne).findOneBy({ ...this.lieu, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return ligne;
  }

  private async count(ids: readonly string[]): Promise<Map<string, Compte>> {
    const comptes = await this.base.query<Compte>(
      `select campagne, count(*)::int as toutes, count(*) filter (where etat <> 'brouillon')::int as demandes,
         count(*) filter (where etat = 'demandee')::int as "sansReponse"
       from demandes_equipement where campagne = any($1::uuid[]) group by campagne`,
      [ids],
    );
    return new Map(comptes.map((compte) => [compte.campagne, compte]));
  }

  private toVue(
    ligne: Campagne,
    { toutes, demandes, sansReponse }: Omit<Compte, 'campagne'>,
    modifiable: boolean,
  ): CampagneVue {
    return {
      ...toCampagneLue(ligne, this.horloge.today()),
      demandes,
      sansReponse,
      actionsPossibles: modifiable ? ['modifier', ...(toutes === 0 ? (['supprimer'] as const) : [])] : [],
    };
  }
}
