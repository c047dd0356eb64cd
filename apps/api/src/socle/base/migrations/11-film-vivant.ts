import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns of a progress row, in the order of its history. */
const ETAT = `uai, annee, action, statut, applicable, automatique, force, fait_le, commentaire, motif, agent, charge_agent,
  charge_nom, version`;

/** Columns of a line of the catalogue, in the order of its history. */
const LIGNE = `academie, annee, action, ordre, code, cle, serie, periode, theme, intitule, nature, applicabilite, responsable,
  responsable_origine, acteurs_associes, obligation, base_legale, ressources, outils, remarque, fait, echeance, certitude,
  prerequis, hors_film`;

/** What decides the lines of a school, in the order of its history. */
const PROFIL = 'uai, annee, region, academie, departement, type, ent, nouveau_chef, niveaux';

/** Columns of a local action that the film shows, in the order of their history. */
const LOCALE = 'uai, id, annee, intitule, responsable, echeance, statut';

const prefix = (alias: string, colonnes: string): string =>
  colonnes.replace(/\w+/g, (colonne) => `${alias}.${colonne}`);

/**
 * What an update or a removal replaces goes to the history with the instants between which it was true. The current row
 * says since when it is: the state at any instant is the row, or the one of the history whose interval holds it.
 * Row by row: a cached plan made for one tick joined the two transition tables of a large batch in quadratic time.
 */
function historyTriggers(table: string, colonnes: string): string {
  return `
    create function garder_${table}() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $f$
    begin
      insert into ${table}_histoire (${colonnes}, depuis, jusqu_a)
      values (${prefix('old', colonnes)}, old.modifie_le, case when tg_op = 'UPDATE' then new.modifie_le
        else greatest(clock_timestamp(), old.modifie_le + interval '1 microsecond') end) on conflict do nothing;
      return null;
    end $f$;
    alter function garder_${table}() owner to focale_compteurs;
    create trigger garder_${table}_update after update on ${table} for each row when (old.modifie_le < new.modifie_le)
      execute function garder_${table}();
    create trigger garder_${table}_delete after delete on ${table} for each row execute function garder_${table}();
    create trigger dater_${table} before update on ${table} for each row execute function dater_modification();`;
}

/** History of progress and of the catalogue, drafts, proofs, who takes a line in charge. */
export class FilmVivant1764000000011 implements MigrationInterface {
  readonly name = 'FilmVivant1764000000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant create on schema public to focale_compteurs;

      alter table film_actions add column ordre smallint, add column hors_film boolean not null default false,
        add column modifie_le timestamptz not null default now();
      update film_actions set ordre = action;
      alter table film_actions alter column ordre set not null;
      comment on column film_actions.action is 'Identity of the line in the film of its académie and year; never used again, even after a removal';
      comment on column film_actions.ordre is 'Position in the film, from 1';

      alter table films add column agent uuid;
      alter table suivis add column niveaux text[] not null default '{}';
      comment on column suivis.niveaux is 'What is taught there beyond the type, and decides which lines apply: segpa, post_bac, voie_professionnelle';
      alter table avancements add column charge_agent uuid, add column charge_nom text;
      comment on column avancements.charge_agent is 'Person of the school in charge of the line, when it is somebody with an account';

      create table avancements_histoire (
        uai char(8) not null,
        annee smallint not null,
        action smallint not null,
        statut smallint not null,
        applicable boolean not null,
        automatique boolean not null,
        force boolean not null,
        fait_le date,
        commentaire text,
        motif text,
        agent uuid,
        charge_agent uuid,
        charge_nom text,
        version integer not null,
        depuis timestamptz not null,
        jusqu_a timestamptz not null check (jusqu_a > depuis),
        primary key (uai, annee, action, depuis)
      );
      comment on table avancements_histoire is 'Earlier states of progress rows, each true from depuis (included) to jusqu_a (excluded)';

      create table film_actions_histoire (
        academie text not null,
        annee smallint not null,
        action smallint not null,
        ordre smallint not null,
        code text not null,
        cle text not null,
        serie text,
        periode smallint not null,
        theme text not null,
        intitule text not null,
        nature text not null,
        applicabilite text not null,
        responsable text not null,
        responsable_origine text not null,
        acteurs_associes text[] not null,
        obligation text not null,
        base_legale text,
        ressources text[] not null,
        outils text[] not null,
        remarque text,
        fait text,
        echeance date not null,
        certitude text not null,
        prerequis text,
        hors_film boolean not null,
        depuis timestamptz not null,
        jusqu_a timestamptz not null check (jusqu_a > depuis),
        primary key (academie, annee, action, depuis)
      );

      alter table suivis add column modifie_le timestamptz not null default now();
      create table suivis_histoire (
        uai char(8) not null,
        annee smallint not null,
        region text not null,
        academie text not null,
        departement text not null,
        type text not null,
        ent text not null,
        nouveau_chef boolean not null,
        niveaux text[] not null,
        depuis timestamptz not null,
        jusqu_a timestamptz not null check (jusqu_a > depuis),
        primary key (uai, annee, depuis)
      );
      comment on table suivis_histoire is 'Earlier profiles of a school in a year: type, ENT, new head, levels';

      create table actions_locales_histoire (
        uai char(8) not null,
        id uuid not null,
        annee smallint not null,
        intitule text not null,
        responsable text,
        echeance date,
        statut text not null,
        depuis timestamptz not null,
        jusqu_a timestamptz not null check (jusqu_a > depuis),
        primary key (uai, id, depuis)
      );
      create index on actions_locales_histoire (uai, annee);

      create table films_brouillons (
        academie text not null references academies,
        annee smallint not null references annees,
        lignes jsonb not null,
        version integer not null default 1,
        agent uuid,
        modifie_le timestamptz not null default now(),
        primary key (academie, annee)
      );
      comment on table films_brouillons is 'The film being edited, whole; removed when it is published or given up';

      create table films_publications (
        academie text not null references academies,
        annee smallint not null references annees,
        version integer not null,
        publie_le timestamptz not null default now(),
        agent uuid,
        differences jsonb not null,
        primary key (academie, annee, version)
      );
      comment on table films_publications is 'What each publication changed, as it was shown before it';
      insert into films_publications (academie, annee, version, publie_le, differences)
      select academie, annee, version, publie_le, '{"ajoutees": [], "retirees": [], "modifiees": [], "deplacees": []}' from films;

      create table preuves (
        uai char(8) not null references etablissements,
        id uuid not null,
        annee smallint not null references annees,
        action smallint not null,
        cle text not null,
        titre text not null,
        adresse text,
        fichier uuid references fichiers,
        datee_du date not null,
        reprise_de uuid,
        agent uuid,
        cree_le timestamptz not null default now(),
        retiree_le timestamptz,
        primary key (uai, id),
        check ((adresse is null) <> (fichier is null))
      );
      create index on preuves (uai, annee, action);
      comment on column preuves.cle is 'Key of the line, stable from one year to the next: finds the proof of the year before';
      comment on column preuves.retiree_le is 'Taken back at that instant; kept, so that the past can be read back';

      create function dater_modification() returns trigger language plpgsql as $f$
      begin
        if current_setting('focale.systeme', true) is distinct from 'demonstration' then
          new.modifie_le := greatest(clock_timestamp(), old.modifie_le + interval '1 microsecond');
        end if;
        return new;
      end $f$;
      comment on function dater_modification() is
        'Instants follow the order in which writers got the row, not that in which their transactions began';

      ${historyTriggers('avancements', ETAT)}
      ${historyTriggers('film_actions', LIGNE)}
      ${historyTriggers('suivis', PROFIL)}
      ${historyTriggers('actions_locales', LOCALE)}

      alter table attendus_modele add column genre text not null default 'declaration' check (genre in ('declaration', 'obligation')),
        add column cle text, add column actif boolean not null default true, alter column fait drop not null,
        add column version integer not null default 1, add column reformule boolean not null default false,
        add check ((genre = 'declaration') = (fait is not null) and (genre = 'obligation') = (cle is not null));
      comment on column attendus_modele.cle is 'Line of the film that an obligation is received by';
      comment on column attendus_modele.version is 'Version of the whole list of the académie and year, the same on each of its rows';
      comment on column attendus_modele.reformule is 'Worded by the SRANE: the catalogue no longer words it';

      revoke create on schema public from focale_compteurs;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function garder_avancements() cascade;
      drop function garder_film_actions() cascade;
      drop function garder_suivis() cascade;
      drop function garder_actions_locales() cascade;
      drop function dater_modification() cascade;
      drop table preuves, films_publications, films_brouillons, actions_locales_histoire, suivis_histoire, film_actions_histoire,
        avancements_histoire;
      delete from attendus_modele where genre = 'obligation';
      alter table attendus_modele drop column genre, drop column cle, drop column actif, drop column version, drop column reformule,
        alter column fait set not null;
      alter table avancements drop column charge_agent, drop column charge_nom;
      alter table suivis drop column niveaux, drop column modifie_le;
      alter table films drop column agent;
      alter table film_actions drop column ordre, drop column hors_film, drop column modifie_le;
    `);
  }
}
