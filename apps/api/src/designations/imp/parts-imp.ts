import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';

/** The share of one mandate. */
export interface PartImp {
  readonly designation: string;
  readonly agent: { readonly id: string; readonly prenom: string; readonly nom: string };
  readonly discipline: string | null;
  readonly centimes: number;
  readonly close: boolean;
}

/** Shares of the IMP of a school's mission, drafts included; a refused mandate has none. Rows hidden by the policies are absent. */
@Injectable()
export class PartsImp {
  constructor(private readonly base: Base) {}

  list({ uai, annee }: EtablissementAnnee): Promise<PartImp[]> {
    return this.base.query<PartImp>(
      `select m.id as designation, json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent,
         a.discipline, c.taux_centimes as centimes, m.etat = 'close' as close
       from mandats m join compensations c on c.uai = m.uai and c.mandat = m.id join agents a on a.id = m.agent
       where m.uai = $1 and m.annee = $2 and m.compensation = 'imp' and m.etat <> 'refusee'
         and c.taux_centimes is not null
       order by m.debut, a.nom, a.prenom, m.id`,
      [uai, annee],
    );
  }
}
