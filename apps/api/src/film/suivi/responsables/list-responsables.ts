import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../../socle/contexte/index.js';
import type { ResponsableVue } from '../film.dto.js';

/** Roles by which somebody of the school may take a line in charge, and the function that each stands for. */
const FONCTIONS_DES_ROLES = { chef: 'CHEF', adjoint: 'ADJOINT', rrupn: 'RRUPN' } as const;

const SQL_RESPONSABLES = `
  select g.id as agent, g.prenom, g.nom, array_agg(distinct h.role) as roles,
    array_remove(array_agg(distinct f.code), null) as fonctions
  from vue_roles_des_ecoles h join vue_personnes g on g.id = h.agent
  left join lateral unnest(h.fonctions) as f(code) on true
  where h.uai = $1 and h.role in ('chef', 'adjoint', 'rrupn', 'contributeur') and $2::date between h.debut and h.jusqu_au
  group by g.id, g.prenom, g.nom order by g.nom, g.prenom, g.id`;

/** People with an account in the school who may take a line of its film in charge, today. */
@Injectable()
export class ListResponsables {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  async execute({ uai }: EtablissementAnnee): Promise<ResponsableVue[]> {
    const lignes = await this.base.query<Omit<ResponsableVue, 'fonctions'> & { roles: string[]; fonctions: string[] }>(
      SQL_RESPONSABLES,
      [uai, this.horloge.today()],
    );
    return lignes.map(({ agent, prenom, nom, roles, fonctions }) => ({
      agent,
      prenom,
      nom,
      fonctions: [
        ...Object.entries(FONCTIONS_DES_ROLES).flatMap(([role, fonction]) => (roles.includes(role) ? [fonction] : [])),
        ...fonctions,
      ],
    }));
  }
}
