import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';

/** Ends the letters of a mandate that goes back to draft: none is in force, and no agreement stands on a new proposal. */
@Injectable()
export class CloseLettres {
  constructor(private readonly base: Base) {}

  async execute({ uai }: EtablissementAnnee, mandat: string): Promise<void> {
    await this.base.query(
      `update lettres set version = version + 1, modifie_le = maintenant(),
         etat = case when etat = 'signee' then 'remplacee' else etat end,
         accord_direction_le = case when etat = 'signee' then accord_direction_le end,
         accord_direction_par = case when etat = 'signee' then accord_direction_par end,
         accord_direction_delegation = case when etat = 'signee' then accord_direction_delegation end,
         accord_rrupn_le = case when etat = 'signee' then accord_rrupn_le end
       where uai = $1 and mandat = $2 and etat in ('signee', 'en_redaction')`,
      [uai, mandat],
    );
  }
}
