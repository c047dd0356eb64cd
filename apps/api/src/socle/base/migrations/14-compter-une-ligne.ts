import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTo, countProgress } from './5-compteurs.js';

const STATUTS = ['a_faire', 'en_cours', 'faites', 'sans_objet'];
const SUMS = STATUTS.join(', ');

/** What one line brings to each counter: what it is, less what it was. */
const DELTAS = STATUTS.map(
  (nom, statut) =>
    `(n.applicable and n.statut = ${statut})::int - (o.applicable and o.statut = ${statut})::int as ${nom}`,
).join(', ');

const add = (table: string, dimensions: string, cle: string): string => `
  insert into ${table} as c (${dimensions}, ${SUMS})
  select ${dimensions.replace(/\w+/g, (nom) => (['theme', 'periode', 'echeance'].includes(nom) ? `fa.${nom}` : `s.${nom}`))},
    ${STATUTS.map((nom) => `une.${nom}`).join(', ')}
  from suivis s
  join film_actions fa on fa.academie = s.academie and fa.annee = s.annee and fa.action = une.action and fa.nature = 'action'
  where s.uai = une.uai and s.annee = une.annee
  on conflict (${cle}) do update set ${addTo('c')};`;

/**
 * A tick changes one line: it is counted without the joins and the sums that a batch needs, twice as fast, while every
 * other tick of the same lines waits for its counters. The same locks are taken in the same order.
 */
const COUNT_ONE = `
  if (select count(*) from nouvelles) = 1 then
    select n.uai, n.annee, n.action, s.academie, ${DELTAS} into une
    from nouvelles n cross join anciennes o join suivis s on s.uai = n.uai and s.annee = n.annee;
    if not found or (une.a_faire, une.en_cours, une.faites, une.sans_objet) = (0, 0, 0, 0) then
      return null;
    end if;
    perform pg_advisory_xact_lock_shared(7020002, hashtext(une.academie || '/' || une.annee));
    ${add('compteurs_suivis', 'uai, annee, periode, echeance, region, academie, departement', 'uai, annee, periode, echeance')}
    ${add(
      'compteurs_film',
      'academie, annee, departement, type, ent, theme, periode, echeance, region',
      'academie, annee, departement, type, ent, theme, periode, echeance',
    )}
    return null;
  end if;`;

const define = (declarations: string, first: string): string => `
  create or replace function compter_avancements_update() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $f$
  ${declarations}
  begin
    ${first}
    ${countProgress('update')}
    return null;
  end $f$;`;

/** Counts the change of one line apart from that of a batch. */
export class CompterUneLigne1764000000014 implements MigrationInterface {
  readonly name = 'CompterUneLigne1764000000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(define('declare une record;', COUNT_ONE));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(define('', ''));
  }
}
