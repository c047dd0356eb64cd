-- Creates the three roles and the database of Focale. Run once, as a superuser, on PostgreSQL 15 to 18;
-- running it again changes nothing but the passwords.
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

-- What the application connects as: owns no table and is always under row-level security.
select 'create role focale_application login'
where not exists (select from pg_roles where rolname = 'focale_application') \gexec
alter role focale_application nosuperuser nobypassrls nocreaterole nocreatedb password :'mot_de_passe_application';

-- Nobody connects as this one: the counters' trigger functions run with its rights.
select 'create role focale_compteurs nologin'
where not exists (select from pg_roles where rolname = 'focale_compteurs') \gexec
alter role focale_compteurs nologin nosuperuser nobypassrls nocreaterole nocreatedb;
grant focale_compteurs to focale_proprietaire;

select 'create database focale owner focale_proprietaire template template0 encoding ''UTF8'' '
    || 'locale ''C'' locale_provider icu icu_locale ''fr-FR'''
where not exists (select from pg_database where datname = 'focale') \gexec
revoke all on database focale from public;
grant connect, temporary on database focale to focale_application;
