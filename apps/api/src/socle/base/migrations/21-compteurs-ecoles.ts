import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools taken away and brought by a statement on `suivis`, with their sign. */
const MOUVEMENTS = {
  insert: 'select n.*, 1 as sens from nouvelles n',
  update: 'select a.*, -1 as sens from anciennes a union all select n.*, 1 as sens from nouvelles n',
  delete: 'select a.*, -1 as sens from anciennes a',
} as const;

type Operation = keyof typeof MOUVEMENTS;

const TRANSITIONS: Readonly<Record<Operation, string>> = {
  insert: 'referencing new table as nouvelles',
  update: 'referencing old table as anciennes new table as nouvelles',
  delete: 'referencing old table as anciennes',
};

/**
 * The lock of the film comes first, as for the other counters: shared, it keeps a school that arrives and one that changes of
 * dimensions from waiting for each other. A change already holds it alone, since `deplacer_compteurs`, which runs before by its name.
 */
function buildTrigger(operation: Operation): string {
  const nom = operation === 'update' ? 'deplacer_ecoles' : `compter_ecoles_${operation}`;
  return `
    create function ${nom}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
    begin
      perform pg_advisory_xact_lock_shared(7020002, cle) from (
        select distinct hashtext(academie || '/' || annee) as cle from (${MOUVEMENTS[operation]}) m order by 1) v;
      insert into compteurs_ecoles as c (academie, annee, departement, type, ent, region, ecoles)
      select academie, annee, departement, type, ent, region, sum(sens) from (${MOUVEMENTS[operation]}) m
      group by academie, annee, departement, type, ent, region having sum(sens) <> 0
      order by academie, annee, departement, type, ent
      on conflict (academie, annee, departement, type, ent) do update set ecoles = c.ecoles + excluded.ecoles;
      return null;
    end $f$;
    alter function ${nom}() owner to focale_compteurs;
    create trigger ${nom} after ${operation} on suivis ${TRANSITIONS[operation]} for each statement execute function ${nom}();`;
}

/**
 * How many schools an académie has in a year, by the dimensions of its dashboard, which no longer counts their rows. Checked with
 * the other counters: `ecarts_compteurs` becomes the sum of what it was and of these.
 */
export class CompteursEcoles1764000000021 implements MigrationInterface {
  readonly name = 'CompteursEcoles1764000000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table compteurs_ecoles (
        academie text not null,
        annee smallint not null,
        departement text not null,
        type text not null,
        ent text not null,
        region text not null,
        ecoles integer not null default 0,
        primary key (academie, annee, departement, type, ent)
      );
      insert into compteurs_ecoles (academie, annee, departement, type, ent, region, ecoles)
      select academie, annee, departement, type, ent, region, count(*) from suivis group by 1, 2, 3, 4, 5, 6;
      grant create on schema public to focale_compteurs;
      ${(['insert', 'update', 'delete'] as const).map(buildTrigger).join('\n')}
      alter function ecarts_compteurs() rename to ecarts_des_lignes;
      create function ecarts_compteurs() returns table (compteur text, cle text, compte text, recompte text)
      language sql stable security definer set search_path = public, pg_temp as $f$
        with ecole as (
          select concat_ws('/', academie, annee, departement, type, ent) as cle, count(*)::text as v
          from suivis group by academie, annee, departement, type, ent
        ),
        ecole_c as (
          select concat_ws('/', academie, annee, departement, type, ent) as cle, ecoles::text as v
          from compteurs_ecoles where ecoles <> 0
        )
        select * from ecarts_des_lignes()
        union all select 'ecoles', cle, c.v, r.v from ecole r full join ecole_c c using (cle) where c.v is distinct from r.v
      $f$;
      alter function ecarts_compteurs() owner to focale_compteurs;
      revoke execute on function ecarts_compteurs() from public;
      revoke create on schema public from focale_compteurs;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function compter_ecoles_insert(), deplacer_ecoles(), compter_ecoles_delete() cascade;
      drop function ecarts_compteurs();
      alter function ecarts_des_lignes() rename to ecarts_compteurs;
      drop table compteurs_ecoles;`);
  }
}
