import { CODES_STATUTS_ACTION as STATUT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { Lieu, LignePubliee } from '../../../catalogue/index.js';
import { Base } from '../../../socle/contexte/index.js';
import { FaitsDeclares } from '../../../socle/faits/index.js';
import { ProjectFaits } from '../project-faits.js';

const MOTIF = 'Cochée avant que la déclaration ne la porte';

/** A status that somebody had given outlives the declaration that now carries the line, and says why. */
const SQL_GARDE = `
  update avancements a set force = true, motif = coalesce(a.motif, $4), version = a.version + 1, modifie_le = maintenant()
  from suivis s
  where s.academie = $1 and s.annee = $2 and a.uai = s.uai and a.annee = s.annee and a.action = any($3::smallint[])
    and a.statut <> ${STATUT.a_faire} and not a.automatique and not a.force`;

/** Schools where one of these faits is known, or where one of these lines was ticked by another. */
const SQL_CONCERNEES = `
  select s.uai from suivis s where s.academie = $1 and s.annee = $2 and (
    exists (select 1 from vue_faits f where f.uai = s.uai and f.annee = s.annee and f.code = any($3::text[]))
    or exists (select 1 from avancements a where a.uai = s.uai and a.annee = s.annee and a.automatique
      and a.action = any($4::smallint[])))
  order by s.uai`;

/**
 * Lines whose fait changes with the film. One that becomes declarative follows the declarations made, but keeps what
 * was ticked by hand; one that stops being so keeps its status.
 */
@Injectable()
export class UpdateLignesDeclaratives {
  constructor(
    private readonly base: Base,
    private readonly declares: FaitsDeclares,
    private readonly project: ProjectFaits,
  ) {}

  async execute(
    { academie, annee }: Lieu,
    avant: readonly LignePubliee[],
    apres: readonly LignePubliee[],
  ): Promise<void> {
    const anciens = new Map(avant.map(({ action, fait }) => [action, fait]));
    const changees = apres.filter(({ action, fait }) => this.isDeclare(fait) && anciens.get(action) !== fait);
    if (changees.length === 0) return;
    const nouvelles = changees.filter(({ action }) => !this.isDeclare(anciens.get(action) ?? null));
    await this.base.query(SQL_GARDE, [academie, annee, nouvelles.map(({ action }) => action), MOTIF]);
    const concernees = await this.base.query<{ uai: string }>(SQL_CONCERNEES, [
      academie,
      annee,
      changees.map(({ fait }) => fait),
      changees.map(({ action }) => action),
    ]);
    for (const { uai } of concernees) await this.project.execute({ uai, annee });
  }

  private isDeclare(fait: string | null): boolean {
    return fait !== null && this.declares.has(fait);
  }
}
