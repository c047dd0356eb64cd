import { type Ent, type NiveauEtablissement, profilKey, type TypeEtablissement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/index.js';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { OpenAttendus } from '../attendus/open-attendus.js';
import { UpdateApplicabilite } from './update-applicabilite.js';

const LOT = 500;

/** A school whose film of the year is not open, or stands under other dimensions than these. */
interface ProfilCalcule {
  readonly uai: string;
  readonly region: string;
  readonly academie: string;
  readonly departement: string;
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  readonly nouveauChef: boolean;
  readonly niveaux: NiveauEtablissement[];
}

const DIMENSIONS_OUVERTES = `(s.region, s.academie, s.departement, s.type, s.ent, s.nouveau_chef, s.niveaux)`;
const DIMENSIONS_VOULUES = `(p.region, p.academie, p.departement, p.type, p.ent, p."nouveauChef", p.niveaux)`;

/**
 * Profiles of the schools of a year ($1), on its reference day ($2), of one school ($3) or of all; $4: maximum.
 * A new head is a chef who took office inside the year, and still was or will be one; an unknown day makes nobody new
 * (source: `docs/droits.md`).
 * @public read by the national set of `tests/charge`
 */
export const SQL_PROFILS = `
  with profils as (
    select e.uai, e.region, e.academie, e.departement, e.type,
      coalesce((select x.ent from vue_ents x where x.uai = e.uai and $2::date between x.debut and x.jusqu_au
        order by x.debut desc limit 1), 'inconnu') as ent,
      exists (select 1 from vue_roles_des_ecoles h join annees n on n.annee = $1::smallint
        where h.uai = e.uai and h.role = 'chef' and h.pris_le between n.debut and n.fin
          and h.jusqu_au >= h.debut) as "nouveauChef",
      e.niveaux
    from vue_ecoles_ouvertes e
    where ($3::bpchar is null or e.uai = $3::bpchar)
  )
  select p.* from profils p left join suivis s on s.uai = p.uai and s.annee = $1::smallint
  where s.uai is null or ${DIMENSIONS_OUVERTES} is distinct from ${DIMENSIONS_VOULUES}
  order by p.uai limit $4`;

/**
 * Opens the film of a year for the schools that have none, and moves those whose type, ENT, territory or head changed:
 * dimensions, applicability of each line, attendus. Applicability is evaluated once per profile, in one place.
 */
@Injectable()
export class OpenSuivis {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly catalogue: Catalogue,
    private readonly attendus: OpenAttendus,
    private readonly applicabilite: UpdateApplicabilite,
  ) {}

  /** All schools, by lots, each in its own transaction. @returns the number of schools opened or moved */
  async executeAll(annee: number): Promise<number> {
    let total = 0;
    for (;;) {
      const traites = await this.base.runSysteme('film', () => this.executeLot(annee, null));
      total += traites;
      if (traites < LOT) return total;
    }
  }

  /** All schools, in the transaction in progress (a `film` scope or wider). */
  async executeAllHere(annee: number): Promise<void> {
    while ((await this.executeLot(annee, null)) === LOT);
  }

  /** One school, in the transaction in progress. */
  async executeOne(annee: number, uai: string): Promise<void> {
    await this.base.withSysteme('film', () => this.executeLot(annee, uai));
  }

  private async executeLot(annee: number, uai: string | null): Promise<number> {
    const profils = await this.base.query<ProfilCalcule>(SQL_PROFILS, [
      annee,
      await this.referenceDay(annee),
      uai,
      LOT,
    ]);
    for (const groupe of groupBy(profils, (profil) => `${profil.academie}:${profilKey(profil)}`)) {
      const { academie } = groupe[0];
      if (await this.catalogue.publish(academie, annee)) await this.attendus.execute(academie, annee);
      await this.applyGroup(annee, groupe);
    }
    // After the lines of all of them: a tick moves the counters of the film, then those of the attendus.
    for (const ecoles of groupBy(profils, ({ academie }) => academie))
      await this.attendus.executeEcoles(
        ecoles[0].academie,
        annee,
        ecoles.map(({ uai }) => uai),
      );
    return profils.length;
  }

  /** Today inside the year, its last day for a past one, its first for one to come. */
  private async referenceDay(annee: number): Promise<string> {
    const [bornes] = await this.base.query<{ debut: string; fin: string }>(
      `select debut::text, fin::text from annees where annee = $1`,
      [annee],
    );
    if (!bornes) throw new RangeError(`Unknown school year ${annee}`);
    const aujourdhui = this.horloge.today();
    return aujourdhui < bornes.debut ? bornes.debut : aujourdhui > bornes.fin ? bornes.fin : aujourdhui;
  }

  /**
   * A tick locks its line, then the counters of its académie in shared mode; a change of dimensions takes the latter
   * alone. Taking the lines first keeps the same order, so that the two never wait for each other.
   */
  private async lockLines(annee: number, uais: readonly string[]): Promise<void> {
    await this.base.query(
      `select 1 from avancements where uai = any($1::bpchar[]) and annee = $2 order by uai, action for update`,
      [uais, annee],
    );
  }

  private async applyGroup(annee: number, groupe: readonly [ProfilCalcule, ...ProfilCalcule[]]): Promise<void> {
    const [profil] = groupe;
    const uais = groupe.map(({ uai }) => uai);
    // A correction of the film waits for the schools that are being opened with it, and they for it.
    await this.catalogue.hold(profil.academie, annee);
    await this.lockLines(annee, uais);
    await this.base.query(
      `insert into suivis (uai, annee, region, academie, departement, type, ent, nouveau_chef, niveaux)
       select p.uai, $1, p.region, p.academie, p.departement, p.type, p.ent, p."nouveauChef", p.niveaux
       from jsonb_to_recordset($2::jsonb) as p(uai char(8), region text, academie text, departement text, type text, ent text,
         "nouveauChef" boolean, niveaux text[])
       order by p.uai
       on conflict (uai, annee) do update set region = excluded.region, academie = excluded.academie,
         departement = excluded.departement, type = excluded.type, ent = excluded.ent, nouveau_chef = excluded.nouveau_chef,
         niveaux = excluded.niveaux`,
      [annee, JSON.stringify(groupe)],
    );
    await this.applicabilite.execute(annee, profil, uais);
  }
}

function groupBy<T>(elements: readonly T[], cle: (element: T) => string): [T, ...T[]][] {
  const groupes = new Map<string, [T, ...T[]]>();
  for (const element of elements) {
    const groupe = groupes.get(cle(element));
    if (groupe) groupe.push(element);
    else groupes.set(cle(element), [element]);
  }
  return [...groupes.values()];
}
