import { Injectable } from '@nestjs/common';
import { ParametresAcademie } from '../../../agents/index.js';
import { Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';

/** What a letter about a meeting says of where it comes from. */
export interface Entete {
  readonly etablissement: string;
  readonly commune: string;
  readonly uai: string;
  readonly academie: string;
  /** Label of the commission. */
  readonly commission: string;
}

/** Reads the heading of what a commission sends or prints. */
@Injectable()
export class EnteteDeCommission {
  constructor(
    private readonly base: Base,
    private readonly parametres: ParametresAcademie,
  ) {}

  async get({ uai, annee }: EtablissementAnnee): Promise<Entete> {
    const { libelleCommission } = await this.parametres.readOf({ uai, annee });
    const [ligne] = await this.base.query<Entete>(
      `select e.nom as etablissement, e.commune, e.uai, e.academie, coalesce(c.libelle, $3) as commission
       from vue_entetes e
       left join commissions c on c.uai = e.uai and c.annee = $2 where e.uai = $1`,
      [uai, annee, libelleCommission],
    );
    if (!ligne) throw new Error(`No school ${uai}`);
    return ligne;
  }
}
