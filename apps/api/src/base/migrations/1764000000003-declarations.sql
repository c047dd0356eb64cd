-- What a school declares: mandates, compensation, commission, journal, bilans.

create table mandats (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  agent uuid not null references agents,
  debut date not null,
  fin date check (fin >= debut),
  domaines text[] not null,
  partages jsonb not null default '[]',
  etat text not null check (etat in ('brouillon', 'transmise', 'acceptee', 'refusee', 'close')),
  motif text,
  transmise_le date,
  lettre_signee_le date,
  close_le date,
  compensation text check (compensation in ('imp', 'allegement', 'aucune')),
  saisie_sts date,
  version integer not null default 1,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on mandats (uai, annee);
create index on mandats (agent);
create table compensations (
  uai char(8) not null,
  mandat uuid not null,
  annee smallint not null references annees,
  taux_centimes integer check (taux_centimes in (31250, 62500, 125000, 250000, 375000)),
  avis_conseil_pedagogique date,
  avis_ca date,
  primary key (uai, mandat),
  foreign key (uai, mandat) references mandats on delete cascade
);
comment on column compensations.taux_centimes is 'Share of one person for one year, hundredths of a euro';
create table commissions (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  id uuid not null unique,
  modalite text not null check (modalite in ('ad_hoc', 'conseil_pedagogique')),
  libelle text not null,
  installee_le date,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, annee)
);
create table membres_commission (
  uai char(8) not null,
  annee smallint not null,
  id uuid not null,
  qualite text not null,
  prenom text,
  nom text,
  nombre smallint not null default 1 check (nombre between 1 and 99),
  primary key (uai, annee, id),
  foreign key (uai, annee) references commissions on delete cascade,
  constraint sans_nom_d_eleve_ni_de_parent check (qualite not in ('eleves', 'parents') or (prenom is null and nom is null))
);
create table activites (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  agent uuid not null references agents,
  date date not null,
  fonction text not null check (fonction in ('conseiller', 'accompagner', 'administrer', 'equipement')),
  duree_minutes integer not null check (duree_minutes between 1 and 1440),
  public text,
  nombre integer check (nombre between 0 and 5000),
  note text,
  version integer not null default 1,
  cree_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on activites (uai, annee, agent, date);
create table totaux_journal (
  uai char(8) not null,
  annee smallint not null,
  agent uuid not null,
  fonction text not null,
  minutes integer not null,
  nombre integer not null,
  primary key (uai, annee, agent, fonction)
);
create table bilans (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  agent uuid not null references agents,
  id uuid not null unique,
  etat text not null default 'en_preparation' check (etat in ('en_preparation', 'presente')),
  presente_le date,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, annee, agent)
);
