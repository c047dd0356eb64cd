-- Letters and their models, delegations, digital functions, académie settings, IMP steps.

create table parametres_academie (
  academie text not null references academies,
  annee smallint not null references annees,
  cle text not null,
  valeur jsonb not null,
  agent uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (academie, annee, cle)
);
create table modeles_lettre (
  academie text not null references academies,
  id uuid not null,
  numero integer not null check (numero > 0),
  nom text not null,
  contenu jsonb not null,
  etat text not null default 'brouillon' check (etat in ('brouillon', 'publie', 'retire')),
  agent uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (academie, id, numero)
);
comment on column modeles_lettre.numero is 'Version of the model, from 1; a published one is never changed';
create table delegations (
  uai char(8) not null references etablissements,
  id uuid not null,
  agent uuid not null references agents,
  droits text[] not null,
  debut date not null,
  fin date not null check (fin >= debut),
  accordee_par uuid not null references agents,
  revoquee_le date,
  version integer not null default 1,
  cree_le timestamptz not null default now(),
  primary key (uai, id)
);
comment on table delegations is 'Rights that the head lends to a deputy: transmit, sign, compensation';
create table lettres (
  uai char(8) not null,
  id uuid not null,
  annee smallint not null references annees,
  mandat uuid not null,
  numero integer not null check (numero > 0),
  etat text not null default 'en_redaction' check (etat in ('en_redaction', 'signee', 'remplacee')),
  contenu jsonb not null,
  modele uuid,
  modele_numero integer,
  accord_direction_le timestamptz,
  accord_direction_par uuid references agents,
  accord_direction_delegation uuid,
  accord_rrupn_le timestamptz,
  signee_le date,
  voie text check (voie in ('electronique', 'papier')),
  valeurs jsonb,
  pdf uuid references fichiers,
  source jsonb not null,
  scan uuid references fichiers,
  empreinte text,
  version integer not null default 1,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  primary key (uai, id),
  unique (uai, mandat, numero),
  foreign key (uai, mandat) references mandats on delete cascade
);
comment on column lettres.valeurs is 'What the signed letter was made from; with pdf and its SHA-256 (empreinte) it never changes';
comment on column lettres.source is 'What of the mandate the text was written from: tells when the letter no longer matches';
create table commentaires_lettre (
  uai char(8) not null,
  lettre uuid not null,
  id uuid not null,
  mandat uuid not null,
  agent uuid not null references agents,
  texte text not null,
  cree_le timestamptz not null default now(),
  primary key (uai, lettre, id),
  foreign key (uai, lettre) references lettres on delete cascade
);
alter table compensations add column proposee_le date;
comment on column compensations.proposee_le is 'Day on which the head proposed the award to the recteur';
create table fonctions_designees (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  code text not null,
  id uuid not null,
  agent uuid references agents,
  prenom text not null,
  nom text not null,
  courriel text,
  debut date not null,
  fin date check (fin >= debut),
  primary key (uai, annee, code, id)
);
create table fonctions_etat (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  code text not null,
  objet uuid not null unique,
  sans_objet_motif text,
  version integer not null default 1,
  primary key (uai, annee, code)
);
comment on table fonctions_etat is 'One row per digital function of a school and year; objet carries its fait';
create table imports_designations (
  id uuid primary key,
  agent uuid,
  academies text[],
  annee smallint not null references annees,
  essai boolean not null,
  fichier uuid references fichiers,
  nom_fichier text not null,
  colonnes jsonb,
  etat text not null default 'en_cours' check (etat in ('en_cours', 'termine', 'echoue')),
  progression smallint not null default 0,
  rapport jsonb,
  rejets uuid references fichiers,
  erreur text,
  cree_le timestamptz not null default now(),
  termine_le timestamptz
);
