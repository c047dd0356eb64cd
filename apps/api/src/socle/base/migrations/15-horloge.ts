import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Real time as PostgreSQL tells it, and the same instant on the application's clock. */
const DE_REEL_A_HORLOGE = [
  [/(?<![.\w])clock_timestamp\(\)/gi, 'public.maintenant_exact()'],
  [/(?<![.\w])now\(\)/gi, 'public.maintenant()'],
] as const;
const DE_HORLOGE_A_REEL = [
  [/(?<!\w)(public\.)?maintenant_exact\(\)/gi, 'clock_timestamp()'],
  [/(?<!\w)(public\.)?maintenant\(\)/gi, 'now()'],
] as const;

type Remplacements = typeof DE_REEL_A_HORLOGE | typeof DE_HORLOGE_A_REEL;

const replace = (texte: string, remplacements: Remplacements): string =>
  remplacements.reduce((resultat, [ancien, nouveau]) => resultat.replace(ancien, nouveau), texte);

/**
 * One clock: whatever dates a row reads `maintenant()`. Bodies in standard SQL are bound when they are created: they depend on
 * no `search_path`, and a fixed one would keep the planner from inlining them.
 */
export class Horloge1764000000015 implements MigrationInterface {
  readonly name = 'Horloge1764000000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function decalage_de_l_horloge() returns interval language sql stable parallel safe
        return coalesce(nullif(current_setting('focale.decalage', true), '')::interval, interval '0');
      comment on function decalage_de_l_horloge() is 'What the application''s clock is ahead of real time; nothing in production';

      create function maintenant() returns timestamptz language sql stable parallel safe
        return now() + decalage_de_l_horloge();
      comment on function maintenant() is 'Beginning of the transaction on the application''s clock: what now() would be there';

      create function maintenant_exact() returns timestamptz language sql volatile parallel safe
        return clock_timestamp() + decalage_de_l_horloge();
      comment on function maintenant_exact() is 'This very instant on the application''s clock: what clock_timestamp() would be there';

      create function aujourdhui() returns date language sql stable parallel safe
        return (maintenant() at time zone 'Europe/Paris')::date;
      comment on function aujourdhui() is 'Day of maintenant() in metropolitan France';
    `);
    await this.rewrite(queryRunner, DE_REEL_A_HORLOGE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.rewrite(queryRunner, DE_HORLOGE_A_REEL);
    await queryRunner.query('drop function aujourdhui(), maintenant(), maintenant_exact(), decalage_de_l_horloge()');
  }

  /** Defaults of columns and bodies of functions as they are now: earlier migrations are frozen. */
  private async rewrite(queryRunner: QueryRunner, remplacements: Remplacements): Promise<void> {
    const defauts = (await queryRunner.query(`
      select d.adrelid::regclass::text as relation, quote_ident(a.attname) as colonne, pg_get_expr(d.adbin, d.adrelid) as texte
      from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      join pg_class c on c.oid = d.adrelid
      where c.relnamespace = 'public'::regnamespace and a.attgenerated = ''`)) as {
      relation: string;
      colonne: string;
      texte: string;
    }[];
    for (const { relation, colonne, texte } of defauts) {
      const nouveau = replace(texte, remplacements);
      if (nouveau !== texte)
        await queryRunner.query(`alter table ${relation} alter column ${colonne} set default ${nouveau}`);
    }
    const fonctions = (await queryRunner.query(`
      select pg_get_functiondef(oid) as texte from pg_proc
      where pronamespace = 'public'::regnamespace and prokind = 'f' and prosqlbody is null`)) as { texte: string }[];
    for (const { texte } of fonctions) {
      const nouveau = replace(texte, remplacements);
      if (nouveau !== texte) await queryRunner.query(nouveau);
    }
  }
}
