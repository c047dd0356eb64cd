import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/index.js';
import { Base } from '../../socle/contexte/index.js';
import { listVoulus } from './list-voulus.js';
import { OpenAttendusEcoles } from './open-attendus-ecoles.js';

const SQL_RETIRE = `
  with retires as (
    delete from attendus_modele m where m.academie = $1 and m.annee = $2 and not m.code = any($3::text[]) returning m.code)
  select code from retires`;

/** What the SRANE set (words, the deadline of what no line shares) stands; the rest follows the catalogue and the film. */
const SQL_ALIGNE = `
  insert into attendus_modele as m (academie, annee, code, intitule, genre, fait, cle, ligne, echeance, ordre, certitude)
  select $1, $2, v.code, v.intitule, v.genre, v.fait, v.cle, v.ligne, v.echeance, v.ordre, v.certitude
  from jsonb_to_recordset($3::jsonb)
    as v(code text, intitule text, genre text, fait text, cle text, ligne text, echeance date, ordre smallint, certitude text)
  order by v.code
  on conflict (academie, annee, code) do update set genre = excluded.genre, fait = excluded.fait, cle = excluded.cle,
    ligne = excluded.ligne, ordre = excluded.ordre,
    intitule = case when m.reformule then m.intitule else excluded.intitule end,
    echeance = case when m.certitude = 'academie' and excluded.ligne is null then m.echeance else excluded.echeance end,
    certitude = case when m.certitude = 'academie' then m.certitude else excluded.certitude end
  where (m.genre, m.fait, m.cle, m.ligne, m.ordre)
      is distinct from (excluded.genre, excluded.fait, excluded.cle, excluded.ligne, excluded.ordre)
    or not m.reformule and m.intitule <> excluded.intitule
    or excluded.ligne is not null and m.echeance <> excluded.echeance
    or m.certitude <> 'academie' and (m.echeance, m.certitude) is distinct from (excluded.echeance, excluded.certitude)
  returning m.code`;

/** One version for the whole list: any change of any row makes what somebody read of it stale. */
export const SQL_NOUVELLE_VERSION = `
  update attendus_modele m set version = v.version + 1
  from (select max(version) as version from attendus_modele where academie = $1 and annee = $2) v
  where m.academie = $1 and m.annee = $2`;

/**
 * The lock that every tick and every fait of the académie and year takes in shared mode, taken alone until the end of the
 * transaction: a row that is added holds what was ticked before, and what is ticked after finds the row.
 */
export const SQL_VERROU = `select pg_advisory_xact_lock(7020002, hashtext($1::text || '/' || $2::text))`;

/**
 * Brings what an académie expects in a year in line with the catalogue and its published film, then what is expected of
 * each of its schools. Repeatable: nothing moves when nothing changed. Runs under a `film` scope.
 */
@Injectable()
export class OpenAttendus {
  constructor(
    private readonly base: Base,
    private readonly catalogue: Catalogue,
    private readonly ecoles: OpenAttendusEcoles,
  ) {}

  async execute(academie: string, annee: number): Promise<void> {
    await this.base.query(SQL_VERROU, [academie, annee]);
    const voulus = await listVoulus(this.base, this.catalogue, { academie, annee });
    const retires = await this.base.query(SQL_RETIRE, [academie, annee, voulus.map(({ code }) => code)]);
    const alignes = await this.base.query(SQL_ALIGNE, [academie, annee, JSON.stringify(voulus)]);
    if (retires.length + alignes.length > 0) await this.base.query(SQL_NOUVELLE_VERSION, [academie, annee]);
    await this.ecoles.execute(academie, annee);
  }

  /** What is expected of some schools of the académie, its list being as it stands. */
  executeEcoles(academie: string, annee: number, uais: readonly string[]): Promise<void> {
    return this.ecoles.execute(academie, annee, uais);
  }

  /** Every film that is open from this year on: what a new edition of the catalogue expects reaches them too. */
  async executeAll(depuis: number): Promise<void> {
    const films = await this.base.runSysteme('film', () =>
      this.base.query<{ academie: string; annee: number }>(
        `select academie, annee from vue_films where annee >= $1 order by annee, academie`,
        [depuis],
      ),
    );
    for (const { academie, annee } of films) await this.base.runSysteme('film', () => this.execute(academie, annee));
  }
}
