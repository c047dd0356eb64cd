import { Injectable } from '@nestjs/common';
import { Base, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import type { ListeDto } from '../socle/validation/index.js';
import type { ActivitePartageeVue, ActivitesPartageesVue } from './journal.dto.js';

/** Entries that their authors share, as those who read totals read them: the policy of the table shows no other. */
@Injectable()
export class ActivitesPartagees {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  /** The latest first; one's own are in one's journal. */
  async list({ uai, annee }: EtablissementAnnee, { page, taille }: ListeDto): Promise<ActivitesPartageesVue> {
    const ou = [uai, annee, this.contexte.acces.agent.id];
    const [compte] = await this.base.query<{ total: number }>(
      `select count(*)::int as total from activites where uai = $1 and annee = $2 and partagee and agent <> $3`,
      ou,
    );
    const elements = await this.base.query<ActivitePartageeVue>(
      `select a.id, json_build_object('id', p.id, 'prenom', p.prenom, 'nom', p.nom) as agent, a.date::text, a.fonction,
         a.mission, a.duree_minutes as "dureeMinutes", a.etiquettes, a.public, a.nombre, a.note
       from activites a join vue_personnes p on p.id = a.agent
       where a.uai = $1 and a.annee = $2 and a.partagee and a.agent <> $3
       order by a.date desc, a.cree_le desc, a.id limit $4 offset $5`,
      [...ou, taille, (page - 1) * taille],
    );
    return { elements, total: compte?.total ?? 0, page, taille };
  }
}
