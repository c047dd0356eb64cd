import type { MigrationInterface, QueryRunner } from 'typeorm';

type Operation = 'insert' | 'update' | 'delete';

const OPERATIONS: readonly Operation[] = ['insert', 'update', 'delete'];

const TRANSITIONS: Readonly<Record<Operation, string>> = {
  insert: 'referencing new table as nouvelles',
  update: 'referencing old table as anciennes new table as nouvelles',
  delete: 'referencing old table as anciennes',
};

/** Rows of a change with their sign: what a statement took away and what it brought. */
function movements(operation: Operation, columns: string, where = 'true'): string {
  const before = `select ${columns}, -1 as sens from anciennes where ${where}`;
  const after = `select ${columns}, 1 as sens from nouvelles where ${where}`;
  if (operation === 'insert') return after;
  if (operation === 'delete') return before;
  return `${before} union all ${after}`;
}

const SUMS = `
  coalesce(sum(sens) filter (where statut = 0), 0) as a_faire, coalesce(sum(sens) filter (where statut = 1), 0) as en_cours,
  coalesce(sum(sens) filter (where statut = 2), 0) as faites, coalesce(sum(sens) filter (where statut = 3), 0) as sans_objet`;

const NOT_NULL_SUM = `
  having bool_or(sens <> 0) and (sum(sens) filter (where statut = 0) <> 0 or sum(sens) filter (where statut = 1) <> 0
    or sum(sens) filter (where statut = 2) <> 0 or sum(sens) filter (where statut = 3) <> 0)`;

export function addTo(table: string): string {
  return `a_faire = ${table}.a_faire + excluded.a_faire, en_cours = ${table}.en_cours + excluded.en_cours,
    faites = ${table}.faites + excluded.faites, sans_objet = ${table}.sans_objet + excluded.sans_objet`;
}

/** Adds signed rows `lignes` (dimensions, statut, sens) to both film counters, in key order so that writers never deadlock. */
function applyFilmDeltas(lignes: string): string {
  return `
    insert into compteurs_suivis as c (uai, annee, periode, echeance, region, academie, departement, a_faire, en_cours, faites, sans_objet)
    select uai, annee, periode, echeance, region, academie, departement, ${SUMS}
    from (${lignes}) l
    group by uai, annee, periode, echeance, region, academie, departement ${NOT_NULL_SUM}
    order by uai, annee, periode, echeance
    on conflict (uai, annee, periode, echeance) do update set ${addTo('c')};

    insert into compteurs_film as c (academie, annee, departement, type, ent, theme, periode, echeance, region, a_faire, en_cours, faites, sans_objet)
    select academie, annee, departement, type, ent, theme, periode, echeance, region, ${SUMS}
    from (${lignes}) l
    group by academie, annee, departement, type, ent, theme, periode, echeance, region ${NOT_NULL_SUM}
    order by academie, annee, departement, type, ent, theme, periode, echeance
    on conflict (academie, annee, departement, type, ent, theme, periode, echeance) do update set ${addTo('c')};`;
}

/** Adds signed rows `lignes` (dimensions, code, etat, sens) to the counters of attendus. */
function applyAttendusDeltas(lignes: string): string {
  return `
    insert into compteurs_attendus as c (academie, annee, departement, type, ent, code, region, attendus, recus)
    select academie, annee, departement, type, ent, code, region,
      coalesce(sum(sens) filter (where etat < 2), 0), coalesce(sum(sens) filter (where etat = 1), 0)
    from (${lignes}) l
    group by academie, annee, departement, type, ent, code, region
    having sum(sens) filter (where etat < 2) <> 0 or sum(sens) filter (where etat = 1) <> 0
    order by academie, annee, departement, type, ent, code
    on conflict (academie, annee, departement, type, ent, code)
      do update set attendus = c.attendus + excluded.attendus, recus = c.recus + excluded.recus;`;
}

const DIMENSIONS = 's.uai, s.annee, s.region, s.academie, s.departement, s.type, s.ent';

/** Reminders and information are shown to the school, and counted nowhere, even when progress carries a row for them. */
const countedLine = (alias: string): string => `
  join film_actions fa on fa.academie = s.academie and fa.annee = ${alias}.annee and fa.action = ${alias}.action
    and fa.nature = 'action'`;

/**
 * Progress is written under a shared lock of its académie and year; a change of dimensions or of the catalogue takes it
 * alone. Otherwise a tick and an ENT change that cross would each count from what the other has not committed yet.
 * `lieux` gives the columns `academie` and `annee`.
 */
function lockFilm(mode: 'shared' | 'exclusive', lieux: string): string {
  const lock = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  return `perform ${lock}(7020002, cle) from (
      select distinct hashtext(academie || '/' || annee) as cle from (${lieux}) l order by 1) v;`;
}

const lockOfSchools = (rows: string): string =>
  lockFilm(
    'shared',
    `select s.academie, s.annee from (${rows}) m join suivis s on s.uai = m.uai and s.annee = m.annee`,
  );

const FILM_LINES = `
  select ${DIMENSIONS}, fa.theme, fa.periode, fa.echeance, m.statut, m.sens
  from mouvements m
  join suivis s on s.uai = m.uai and s.annee = m.annee
  ${countedLine('m')}`;

function definerFunction(name: string, body: string): string {
  return `
    create function ${name}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
    begin
      ${body}
      return null;
    end $f$;
    alter function ${name}() owner to focale_compteurs;`;
}

function statementTrigger(table: string, operation: Operation, name: string): string {
  return `create trigger ${name} after ${operation} on ${table} ${TRANSITIONS[operation]}
    for each statement execute function ${name}();`;
}

/** What the counters gain from any number of lines changed by one statement. */
export function countProgress(operation: Operation): string {
  const rows = movements(operation, 'uai, annee, action, statut', 'applicable');
  const lignes = FILM_LINES.replace('mouvements m', `(${rows}) m`);
  return `${lockOfSchools(rows)} ${applyFilmDeltas(lignes)}`;
}

function progressTriggers(operation: Operation): string {
  const name = `compter_avancements_${operation}`;
  return definerFunction(name, countProgress(operation)) + statementTrigger('avancements', operation, name);
}

function attendusTriggers(operation: Operation): string {
  const name = `compter_attendus_${operation}`;
  const rows = movements(operation, 'uai, annee, code, etat');
  const lignes = `select ${DIMENSIONS}, m.code, m.etat, m.sens
    from (${rows}) m join suivis s on s.uai = m.uai and s.annee = m.annee`;
  const body = `${lockOfSchools(rows)} ${applyAttendusDeltas(lignes)}`;
  return definerFunction(name, body) + statementTrigger('attendus_etablissements', operation, name);
}

function journalTriggers(operation: Operation): string {
  const name = `compter_journal_${operation}`;
  const rows = movements(operation, 'uai, annee, agent, fonction, duree_minutes');
  const body = `
    insert into totaux_journal as t (uai, annee, agent, fonction, minutes, nombre)
    select uai, annee, agent, fonction, sum(sens * duree_minutes), sum(sens) from (${rows}) m
    group by uai, annee, agent, fonction order by uai, annee, agent, fonction
    on conflict (uai, annee, agent, fonction)
      do update set minutes = t.minutes + excluded.minutes, nombre = t.nombre + excluded.nombre;`;
  return definerFunction(name, body) + statementTrigger('activites', operation, name);
}

/** A school that changes département, type or ENT carries its lines from the old dimensions to the new ones. */
function dimensionsTrigger(): string {
  const moved = 'select a.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n';
  const arrived = 'select n.* from anciennes a join nouvelles n using (uai, annee) where a is distinct from n';
  const film = (source: string, sens: number): string => `
    select ${DIMENSIONS}, fa.theme, fa.periode, fa.echeance, a.statut, ${sens} as sens
    from (${source}) s
    join avancements a on a.uai = s.uai and a.annee = s.annee and a.applicable
    ${countedLine('a')}`;
  const attendus = (source: string, sens: number): string => `
    select ${DIMENSIONS}, e.code, e.etat, ${sens} as sens
    from (${source}) s join attendus_etablissements e on e.uai = s.uai and e.annee = s.annee`;
  const body = `
    ${lockFilm('exclusive', `${moved} union all ${arrived}`)}
    update compteurs_suivis c set region = n.region, academie = n.academie, departement = n.departement
      from nouvelles n where c.uai = n.uai and c.annee = n.annee
      and (c.region, c.academie, c.departement) is distinct from (n.region, n.academie, n.departement);
    ${applyFilmDeltas(`${film(moved, -1)} union all ${film(arrived, 1)}`).replace(/insert into compteurs_suivis[\s\S]*?;/, '')}
    ${applyAttendusDeltas(`${attendus(moved, -1)} union all ${attendus(arrived, 1)}`)}`;
  return definerFunction('deplacer_compteurs', body) + statementTrigger('suivis', 'update', 'deplacer_compteurs');
}

const EXPECTED_FILM = `
  select ${DIMENSIONS}, fa.theme, fa.periode, fa.echeance, a.statut, 1 as sens
  from avancements a join suivis s on s.uai = a.uai and s.annee = a.annee
  ${countedLine('a')}
  where a.applicable and s.academie = p_academie and s.annee = p_annee`;

/** Rebuilds the film counters of one académie and year from the progress rows. */
function recomputeFunction(): string {
  return `
    create function recompter_film(p_academie text, p_annee smallint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $f$
    begin
      ${lockFilm('exclusive', 'select p_academie as academie, p_annee as annee')}
      delete from compteurs_suivis where academie = p_academie and annee = p_annee;
      delete from compteurs_film where academie = p_academie and annee = p_annee;
      ${applyFilmDeltas(EXPECTED_FILM)}
    end $f$;
    alter function recompter_film(text, smallint) owner to focale_compteurs;`;
}

/** A line of the catalogue corrected or removed: the counters of its académie and year are rebuilt. */
function correctionTrigger(operation: 'update' | 'delete'): string {
  const name = `recompter_film_${operation}`;
  const lignes = operation === 'update' ? 'nouvelles' : 'anciennes';
  const body = `
    perform recompter_film(f.academie, f.annee) from (select distinct academie, annee from ${lignes} order by 1, 2) f;`;
  return definerFunction(name, body) + statementTrigger('film_actions', operation, name);
}

/** Rows whose counter differs from a recomputation from scratch; empty when the counters are exact. */
function driftFunction(): string {
  return `
    create function ecarts_compteurs() returns table (compteur text, cle text, compte text, recompte text)
    language sql stable security definer set search_path = public, pg_temp as $f$
      with lignes as (
        select ${DIMENSIONS}, fa.theme, fa.periode, fa.echeance, a.statut
        from avancements a join suivis s on s.uai = a.uai and s.annee = a.annee
        ${countedLine('a')}
        where a.applicable
      ),
      film as (
        select concat_ws('/', academie, annee, departement, type, ent, theme, periode, echeance) as cle,
          concat_ws(',', count(*) filter (where statut = 0), count(*) filter (where statut = 1),
            count(*) filter (where statut = 2), count(*) filter (where statut = 3)) as v
        from lignes group by academie, annee, departement, type, ent, theme, periode, echeance
      ),
      film_c as (
        select concat_ws('/', academie, annee, departement, type, ent, theme, periode, echeance) as cle,
          concat_ws(',', a_faire, en_cours, faites, sans_objet) as v
        from compteurs_film where (a_faire, en_cours, faites, sans_objet) <> (0, 0, 0, 0)
      ),
      ecole as (
        select concat_ws('/', uai, annee, periode, echeance) as cle,
          concat_ws(',', count(*) filter (where statut = 0), count(*) filter (where statut = 1),
            count(*) filter (where statut = 2), count(*) filter (where statut = 3)) as v
        from lignes group by uai, annee, periode, echeance
      ),
      ecole_c as (
        select concat_ws('/', uai, annee, periode, echeance) as cle, concat_ws(',', a_faire, en_cours, faites, sans_objet) as v
        from compteurs_suivis where (a_faire, en_cours, faites, sans_objet) <> (0, 0, 0, 0)
      ),
      attendu as (
        select concat_ws('/', s.academie, s.annee, s.departement, s.type, s.ent, e.code) as cle,
          concat_ws(',', count(*) filter (where e.etat < 2), count(*) filter (where e.etat = 1)) as v
        from attendus_etablissements e join suivis s on s.uai = e.uai and s.annee = e.annee
        group by s.academie, s.annee, s.departement, s.type, s.ent, e.code
        having count(*) filter (where e.etat < 2) > 0
      ),
      attendu_c as (
        select concat_ws('/', academie, annee, departement, type, ent, code) as cle, concat_ws(',', attendus, recus) as v
        from compteurs_attendus where attendus <> 0 or recus <> 0
      ),
      journal as (
        select concat_ws('/', uai, annee, agent, fonction) as cle, concat_ws(',', sum(duree_minutes), count(*)) as v
        from activites group by uai, annee, agent, fonction
      ),
      journal_c as (
        select concat_ws('/', uai, annee, agent, fonction) as cle, concat_ws(',', minutes, nombre) as v
        from totaux_journal where nombre <> 0 or minutes <> 0
      )
      select 'film', cle, c.v, r.v from film r full join film_c c using (cle) where c.v is distinct from r.v
      union all select 'suivi', cle, c.v, r.v from ecole r full join ecole_c c using (cle) where c.v is distinct from r.v
      union all select 'attendus', cle, c.v, r.v from attendu r full join attendu_c c using (cle) where c.v is distinct from r.v
      union all select 'journal', cle, c.v, r.v from journal r full join journal_c c using (cle) where c.v is distinct from r.v
    $f$;
    alter function ecarts_compteurs() owner to focale_compteurs;
    revoke execute on function ecarts_compteurs(), recompter_film(text, smallint) from public;`;
}

/**
 * Counters of film and attendus and journal totals, kept in the writing transaction by statement triggers
 * that run as `focale_compteurs` (its own policies, see `classement.ts`).
 */
export class Compteurs1764000000005 implements MigrationInterface {
  readonly name = 'Compteurs1764000000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('grant create on schema public to focale_compteurs');
    for (const operation of OPERATIONS) {
      await queryRunner.query(progressTriggers(operation));
      await queryRunner.query(attendusTriggers(operation));
      await queryRunner.query(journalTriggers(operation));
    }
    await queryRunner.query(dimensionsTrigger());
    await queryRunner.query(recomputeFunction());
    await queryRunner.query(correctionTrigger('update'));
    await queryRunner.query(correctionTrigger('delete'));
    await queryRunner.query(driftFunction());
    await queryRunner.query('revoke create on schema public from focale_compteurs');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const names = OPERATIONS.flatMap((operation) => [
      `compter_avancements_${operation}`,
      `compter_attendus_${operation}`,
      `compter_journal_${operation}`,
    ]);
    await queryRunner.query(`
      drop function if exists ${[...names, 'deplacer_compteurs', 'recompter_film_update', 'recompter_film_delete'].map((n) => `${n}()`).join(', ')} cascade;
      drop function if exists ecarts_compteurs(), recompter_film(text, smallint);`);
  }
}
