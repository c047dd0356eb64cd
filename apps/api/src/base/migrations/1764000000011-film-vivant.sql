-- History of progress and of the catalogue, drafts, proofs, who takes a line in charge.

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
alter table attendus_modele add column genre text not null default 'declaration' check (genre in ('declaration', 'obligation')),
  add column cle text, add column actif boolean not null default true, alter column fait drop not null,
  add column version integer not null default 1, add column reformule boolean not null default false,
  add check ((genre = 'declaration') = (fait is not null) and (genre = 'obligation') = (cle is not null));
comment on column attendus_modele.cle is 'Line of the film that an obligation is received by';
comment on column attendus_modele.version is 'Version of the whole list of the académie and year, the same on each of its rows';
comment on column attendus_modele.reformule is 'Worded by the SRANE: the catalogue no longer words it';
