import { Injectable } from '@nestjs/common';
import type { LettresDuMandat, LettresGardees } from '../designations/index.js';
import { Base, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { Dossiers } from './dossiers.js';
import { buildValeurs } from './lettre.js';
import { Lettres } from './lettres.js';

/** What the mandates ask of their letters. */
@Injectable()
export class LettresDesMandats implements LettresDuMandat {
  constructor(
    private readonly base: Base,
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly horloge: Horloge,
  ) {}

  /** None is in force any more, and no agreement stands on a new proposal. */
  async close({ uai }: EtablissementAnnee, mandat: string): Promise<void> {
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

  async freeze(ou: EtablissementAnnee, mandat: string): Promise<void> {
    const dossier = await this.dossiers.read(ou, mandat);
    const { courante } = dossier;
    if (courante.id !== null || courante.etat !== 'signee') return;
    const lettre = await this.lettres.add(ou, dossier);
    await this.lettres.update(ou.uai, lettre, {
      valeurs: { ...buildValeurs(dossier, courante, this.horloge.today()), signeeLe: courante.signeeLe },
    });
  }

  async listAll({ uai }: EtablissementAnnee, mandat: string): Promise<LettresGardees> {
    const [gardees] = await this.base.query<LettresGardees>(
      `select coalesce((select jsonb_agg(l) from lettres l where l.uai = $1 and l.mandat = $2), '[]') as lettres,
         coalesce((select jsonb_agg(c) from commentaires_lettre c where c.uai = $1 and c.mandat = $2), '[]') as commentaires`,
      [uai, mandat],
    );
    return gardees ?? { lettres: [], commentaires: [] };
  }

  /** A row of another school is refused by the policies. */
  async createAgain(_ou: EtablissementAnnee, { lettres, commentaires }: LettresGardees): Promise<void> {
    await this.base.query(`insert into lettres select * from jsonb_populate_recordset(null::lettres, $1)`, [
      JSON.stringify(lettres),
    ]);
    await this.base.query(
      `insert into commentaires_lettre select * from jsonb_populate_recordset(null::commentaires_lettre, $1)`,
      [JSON.stringify(commentaires)],
    );
  }
}
