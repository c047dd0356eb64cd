-- The film: its catalogue per académie and year, each school's progress and the counters.
-- Progress is partitioned by year; its rows are created in school order and updated in place (fillfactor 85).

create table films (
  academie text not null references academies,
  annee smallint not null references annees,
  version integer not null default 1,
  publie_le timestamptz not null default now(),
  primary key (academie, annee)
);
create table film_actions (
  academie text not null,
  annee smallint not null,
  action smallint not null,
  code text not null,
  cle text not null,
  serie text,
  periode smallint not null check (periode between 1 and 5),
  theme text not null,
  intitule text not null,
  nature text not null check (nature in ('action', 'rappel_permanent', 'information', 'modalite')),
  applicabilite text not null,
  responsable text not null,
  responsable_origine text not null,
  acteurs_associes text[] not null default '{}',
  obligation text not null,
  base_legale text,
  ressources text[] not null default '{}',
  outils text[] not null default '{}',
  remarque text,
  fait text,
  echeance date not null,
  certitude text not null default 'source',
  prerequis text,
  primary key (academie, annee, action),
  unique (academie, annee, code),
  unique (academie, annee, cle),
  foreign key (academie, annee) references films on delete cascade
);
comment on column film_actions.action is 'Rank of the line in the film, from 1';
create table attendus_modele (
  academie text not null references academies,
  annee smallint not null references annees,
  code text not null,
  intitule text not null,
  fait text not null,
  echeance date not null,
  ordre smallint not null,
  certitude text not null,
  primary key (academie, annee, code)
);
create table suivis (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  region text not null,
  academie text not null,
  departement text not null,
  type text not null,
  ent text not null,
  nouveau_chef boolean not null,
  primary key (uai, annee)
);
create index on suivis (annee, academie, departement);
comment on table suivis is 'A school in a year: the dimensions under which its progress is counted that year';
create table avancements (
  uai char(8) not null,
  annee smallint not null,
  action smallint not null,
  statut smallint not null default 0 check (statut between 0 and 3),
  applicable boolean not null default true,
  automatique boolean not null default false,
  force boolean not null default false,
  fait_le date,
  commentaire text,
  motif text,
  agent uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, annee, action)
) partition by list (annee);
comment on column avancements.statut is '0 a_faire, 1 en_cours, 2 fait, 3 sans_objet';
create table avancements_2024 partition of avancements for values in (2024) with (fillfactor = 85);
create table avancements_2025 partition of avancements for values in (2025) with (fillfactor = 85);
create table avancements_2026 partition of avancements for values in (2026) with (fillfactor = 85);
create table avancements_2027 partition of avancements for values in (2027) with (fillfactor = 85);
create table avancements_2028 partition of avancements for values in (2028) with (fillfactor = 85);
create table avancements_2029 partition of avancements for values in (2029) with (fillfactor = 85);
create table avancements_2030 partition of avancements for values in (2030) with (fillfactor = 85);
create table avancements_2031 partition of avancements for values in (2031) with (fillfactor = 85);
create table avancements_2032 partition of avancements for values in (2032) with (fillfactor = 85);
create table avancements_2033 partition of avancements for values in (2033) with (fillfactor = 85);
create table avancements_2034 partition of avancements for values in (2034) with (fillfactor = 85);
create table avancements_2035 partition of avancements for values in (2035) with (fillfactor = 85);
create table avancements_autres partition of avancements default with (fillfactor = 85);
create index avancements_en_attente on avancements (uai, annee) where applicable and statut < 2;
create table attendus_etablissements (
  uai char(8) not null,
  annee smallint not null,
  code text not null,
  etat smallint not null default 0 check (etat between 0 and 2),
  en_cours boolean not null default false,
  recu_le date,
  primary key (uai, annee, code)
);
comment on column attendus_etablissements.etat is '0 attendu, 1 recu, 2 sans_objet';
create table compteurs_film (
  academie text not null,
  annee smallint not null,
  departement text not null,
  type text not null,
  ent text not null,
  theme text not null,
  periode smallint not null,
  echeance date not null,
  region text not null,
  a_faire integer not null default 0,
  en_cours integer not null default 0,
  faites integer not null default 0,
  sans_objet integer not null default 0,
  primary key (academie, annee, departement, type, ent, theme, periode, echeance)
);
create table compteurs_suivis (
  uai char(8) not null,
  annee smallint not null,
  periode smallint not null,
  echeance date not null,
  region text not null,
  academie text not null,
  departement text not null,
  a_faire integer not null default 0,
  en_cours integer not null default 0,
  faites integer not null default 0,
  sans_objet integer not null default 0,
  primary key (uai, annee, periode, echeance)
);
create index on compteurs_suivis (annee, academie, departement, echeance) include (uai, a_faire, en_cours) where a_faire + en_cours > 0;
create table compteurs_attendus (
  academie text not null,
  annee smallint not null,
  departement text not null,
  type text not null,
  ent text not null,
  code text not null,
  region text not null,
  attendus integer not null default 0,
  recus integer not null default 0,
  primary key (academie, annee, departement, type, ent, code)
);
