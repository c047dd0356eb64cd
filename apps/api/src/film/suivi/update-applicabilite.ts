import {
  isApplicable,
  isCochable,
  type NatureAction,
  type ProfilEtablissement,
  type RegleApplicabilite,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';

interface LigneARegler {
  readonly action: number;
  readonly nature: NatureAction;
  readonly applicabilite: RegleApplicabilite;
}

/** Every line that a school ticks has its progress row; one that is no longer ticked keeps the row it had. */
const SQL_APPLICABLES = `
  insert into avancements as a (uai, annee, action, applicable)
  select u.uai, $1, l.action, l.applicable
  from unnest($2::bpchar[]) as u(uai)
  cross join unnest($3::smallint[], $4::boolean[], $5::boolean[]) as l(action, applicable, cochable)
  where l.cochable or exists (select 1 from avancements x where x.uai = u.uai and x.annee = $1 and x.action = l.action)
  order by u.uai, l.action
  on conflict (uai, annee, action) do update set applicable = excluded.applicable, version = a.version + 1, modifie_le = maintenant()
    where a.applicable <> excluded.applicable`;

/** The one place where rules decide which lines of the film concern schools. Runs under the `film` scope. */
@Injectable()
export class UpdateApplicabilite {
  constructor(private readonly base: Base) {}

  /** @param uais schools that share this profile; their lines are locked already */
  async execute(
    annee: number,
    profil: ProfilEtablissement & { readonly academie: string },
    uais: readonly string[],
  ): Promise<void> {
    const lignes = await this.base.query<LigneARegler>(
      `select action, nature, applicabilite from film_actions where academie = $1 and annee = $2 order by action`,
      [profil.academie, annee],
    );
    await this.base.query(SQL_APPLICABLES, [
      annee,
      uais,
      lignes.map(({ action }) => action),
      lignes.map(({ applicabilite }) => isApplicable(applicabilite, profil)),
      lignes.map(({ nature }) => isCochable(nature)),
    ]);
  }
}
