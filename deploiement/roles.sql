-- Creates the roles and the database of Focale. Run as a superuser, on PostgreSQL 15 to 18, once and again before a version
-- that names a new role; running it again changes nothing but the passwords.
--
--   psql -h HOST -U postgres -v mot_de_passe_proprietaire=... -v mot_de_passe_application=... -f deploiement/roles.sql
--
-- Without -v, the passwords are read from the environment (as the image of docker-compose.yml does).
\set ON_ERROR_STOP on
\getenv mot_de_passe_proprietaire MOT_DE_PASSE_PROPRIETAIRE
\getenv mot_de_passe_application MOT_DE_PASSE_APPLICATION

-- Owns the schema: used by migrations and nothing else.
select 'create role focale_proprietaire login'
where not exists (select from pg_roles where rolname = 'focale_proprietaire') \gexec
alter role focale_proprietaire nosuperuser nobypassrls nocreaterole nocreatedb password :'mot_de_passe_proprietaire';

-- What the application connects as: owns no table, inherits no right and is always under row-level security.
select 'create role focale_application login'
where not exists (select from pg_roles where rolname = 'focale_application') \gexec
alter role focale_application nosuperuser nobypassrls nocreaterole nocreatedb password :'mot_de_passe_application';

-- Nobody connects as these. The application's login takes one of the first for the length of a transaction: what it reads and
-- writes is what the policies of that role say, and without a role it sees nothing. Those of the second list are the rights
-- with which functions of the schema run. `focale_demonstration` is not given: no fictitious data are loaded here.
select format('create role %I nologin', nom) from unnest(array[
    'focale_etablissement', 'focale_academie', 'focale_region', 'focale_perimetre', 'focale_plateforme',
    'focale_connexion', 'focale_invitation', 'focale_annuaire', 'focale_profils', 'focale_film', 'focale_idempotence',
    'focale_designations', 'focale_documents', 'focale_bilans', 'focale_calendriers', 'focale_taches', 'focale_comptes', 'focale_demonstration',
    'focale_compteurs', 'focale_ouverture']) as nom
where not exists (select from pg_roles where rolname = nom) \gexec
alter role focale_application noinherit;
grant focale_etablissement, focale_academie, focale_region, focale_perimetre, focale_plateforme,
    focale_connexion, focale_invitation, focale_annuaire, focale_profils, focale_film, focale_idempotence,
    focale_designations, focale_documents, focale_bilans, focale_calendriers, focale_taches, focale_comptes
to focale_application;
grant focale_compteurs, focale_ouverture to focale_proprietaire;

select 'create database focale owner focale_proprietaire template template0 encoding ''UTF8'' '
    || 'locale ''C'' locale_provider icu icu_locale ''fr-FR'''
where not exists (select from pg_database where datname = 'focale') \gexec
revoke all on database focale from public;
grant connect, temporary on database focale to focale_application;
