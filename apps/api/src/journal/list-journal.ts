import { isAllowed } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { buildOrderBy, type ListeDto } from '../socle/validation/index.js';
import { isJournalOuvert, toActiviteVue } from './activite.vue.js';
import { Activites } from './activites.js';
import type { JournalVue } from './journal.vue.js';
import { TotauxDuJournal } from './totaux-du-journal.js';

const TRIS = { date: 'date', fonction: 'fonction', dureeMinutes: 'duree_minutes' };

/** The reader's own entries, and totals: everybody's for those who follow the school, one's own for a RRUPN. */
@Injectable()
export class ListJournal {
  constructor(
    private readonly activites: Activites,
    private readonly totaux: TotauxDuJournal,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async execute(ou: EtablissementAnnee, { page, taille, tri }: ListeDto): Promise<JournalVue> {
    const { agent, roles } = this.contexte.acces;
    const ordre = buildOrderBy(tri, TRIS, 'date desc, cree_le desc, id');
    const elements = await this.activites.list(ou, ordre, taille, (page - 1) * taille);
    const ouvert = isJournalOuvert(ou.annee, this.horloge.today()) && isAllowed('journal.update', roles);
    const seulementLesSiens = roles.every((role) => role === 'rrupn');
    return {
      elements: elements.map((activite) => toActiviteVue(activite, ouvert)),
      totaux: await this.totaux.list(ou, seulementLesSiens ? agent.id : undefined),
      total: await this.activites.count(ou),
      page,
      taille,
      actionsPossibles: ouvert ? ['ajouter'] : [],
    };
  }
}
