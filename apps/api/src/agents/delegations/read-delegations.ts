import { isAllowed } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../../socle/base/index.js';
import { Contexte, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { AdjointVue, DelegationsVue, DelegationVue } from './delegation.dto.js';

type Ligne = Omit<DelegationVue, 'active' | 'actionsPossibles'>;

const SQL_DELEGATIONS = `
  select d.id, json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent, d.droits, d.debut::text,
    d.fin::text, d.revoquee_le::text as "revoqueeLe", d.version
  from delegations d join agents a on a.id = d.agent
  where d.uai = $1 and ($2::uuid is null or d.id = $2)
  order by d.debut desc, a.nom, d.id`;

/** Rights that the head of a school lends to deputies, past ones included. */
@Injectable()
export class ReadDelegations {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async list(uai: string): Promise<DelegationsVue> {
    const lignes = await this.base.query<Ligne>(SQL_DELEGATIONS, [uai, null]);
    return {
      elements: lignes.map((ligne) => this.toVue(ligne)),
      adjoints: await this.listAdjoints(uai, this.horloge.today(), '9999-12-31'),
      actionsPossibles: this.canUpdate() ? ['accorder'] : [],
    };
  }

  /** @throws ErreurMetier `acces.introuvable` */
  async get(uai: string, id: string): Promise<DelegationVue> {
    const [ligne] = isUUID(id) ? await this.base.query<Ligne>(SQL_DELEGATIONS, [uai, id]) : [];
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return this.toVue(ligne);
  }

  /** Deputies of the school whose habilitation meets these days. */
  listAdjoints(uai: string, debut: string, fin: string): Promise<AdjointVue[]> {
    return this.base.query<AdjointVue>(
      `select distinct a.id, a.prenom, a.nom from habilitations h join agents a on a.id = h.agent
       where h.uai = $1 and h.role = 'adjoint' and h.debut <= $3 and (h.fin is null or h.fin >= $2)
       order by a.nom, a.prenom, a.id`,
      [uai, debut, fin],
    );
  }

  private toVue(ligne: Ligne): DelegationVue {
    const jour = this.horloge.today();
    const ouverte = ligne.revoqueeLe === null && ligne.fin >= jour;
    return {
      ...ligne,
      active: ouverte && ligne.debut <= jour,
      actionsPossibles: ouverte && this.canUpdate() ? ['revoquer'] : [],
    };
  }

  private canUpdate(): boolean {
    return isAllowed('delegations.update', this.contexte.acces.roles);
  }
}
