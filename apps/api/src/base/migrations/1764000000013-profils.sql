-- Profile of an académie: whom to ask, where resources are, dates that are data; personal calendars.

create table contacts (
  academie text not null references academies,
  id uuid not null,
  code text,
  perimetre text not null,
  departement text,
  type text check (type in ('college', 'lycee')),
  domaine text not null,
  service text not null,
  canal text not null,
  adresse text,
  condition text,
  statut text not null check (statut in ('actif', 'a_confirmer', 'a_corriger', 'fonction_seule', 'adresse_absente')),
  edition text,
  remarque text,
  ordre smallint not null default 1,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (academie, id)
);
comment on column contacts.departement is 'Three characters; the directory may not have brought it yet';
comment on table contacts is 'Support channels and contacts by function; functional mailboxes only, no name of a person';
create table ressources (
  academie text not null references academies,
  id uuid not null,
  titre text not null,
  cle text not null,
  adresse text,
  edition text,
  themes text[] not null default '{}',
  verifiee_le date,
  morte boolean not null default false,
  remarque text,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (academie, id),
  unique (academie, cle),
  check (not morte or adresse is not null)
);
comment on column ressources.cle is 'Title without case, accents nor spaces at the ends: what a line of the film names';
create table dates_academie (
  academie text not null references academies,
  annee smallint not null references annees,
  id uuid not null,
  genre text not null check (genre in ('certification_pix', 'safer_internet_day', 'conseil_administration', 'vacances', 'autre')),
  intitule text not null,
  debut date not null,
  fin date not null check (fin >= debut),
  public text,
  type text check (type in ('college', 'lycee')),
  zone text check (zone in ('A', 'B', 'C')),
  certitude text not null default 'a_verifier' check (certitude in ('source', 'a_verifier')),
  source text,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (academie, annee, id)
);
comment on table dates_academie is 'Dates that are data, never computed';
create table presets_ent (
  academie text not null references academies,
  departement text not null references departements,
  type text not null,
  ent text,
  certitude text not null default 'a_confirmer' check (certitude in ('source', 'a_confirmer')),
  version integer not null default 1,
  primary key (academie, departement, type)
);
comment on column presets_ent.ent is 'Null: given up, what the application proposes stands again';
create table profils_academie (
  academie text primary key references academies,
  mois_verification smallint not null default 6 check (mois_verification between 1 and 36),
  version integer not null default 1,
  charge_le timestamptz not null default now()
);
comment on table profils_academie is 'Académies that received the contacts, resources and dates of the catalogue, once';
alter table ents_etablissements add column agent uuid, add column declare_le timestamptz,
  add column version integer not null default 1;
comment on column ents_etablissements.version is 'Grows with each change of the ENT of the school: the highest is the version of the whole';
create table calendriers_personnels (
  id uuid primary key,
  agent uuid not null references agents,
  empreinte text not null unique,
  portee text not null default 'mes_lignes' check (portee in ('mes_lignes', 'etablissements')),
  cree_le timestamptz not null default now(),
  lu_le timestamptz,
  revoque_le timestamptz
);
create unique index on calendriers_personnels (agent) where revoque_le is null;
comment on column calendriers_personnels.empreinte is 'SHA-256 of the secret in the address; the secret itself is shown once';
