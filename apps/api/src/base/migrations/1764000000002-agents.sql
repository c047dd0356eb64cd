-- People, their accounts, rights and sessions; the audit trail, faits and outgoing mail.

create table agents (
  id uuid primary key,
  courriel text not null unique check (courriel = lower(courriel)),
  prenom text not null,
  nom text not null,
  discipline text,
  cree_le timestamptz not null default now()
);
create table comptes (
  agent uuid primary key references agents,
  mot_de_passe text,
  actif boolean not null default true,
  modifie_le timestamptz not null default now()
);
create table habilitations (
  id uuid primary key,
  agent uuid not null references agents,
  role text not null check (role in
    ('administrateur', 'srane', 'referent_departemental', 'chef', 'adjoint', 'rrupn', 'contributeur', 'lecteur')),
  region text references regions,
  academie text references academies,
  departement text references departements,
  uai char(8) references etablissements,
  fonctions text[],
  debut date not null,
  fin date check (fin >= debut),
  constraint un_seul_perimetre check (
    num_nonnulls(region, academie, departement, uai) = case role when 'administrateur' then 0 else 1 end
  )
);
create index on habilitations (agent);
create index on habilitations (uai) where uai is not null;
create table sessions (
  empreinte text primary key,
  agent uuid not null references agents,
  cree_le timestamptz not null default now(),
  vue_le timestamptz not null default now(),
  expire_le timestamptz not null
);
create index on sessions (agent);
create table tentatives_connexion (
  cle text not null,
  quand timestamptz not null default now(),
  primary key (cle, quand)
);
create table activations (
  empreinte text primary key,
  agent uuid not null references agents,
  expire_le timestamptz not null,
  utilisee_le timestamptz
);
create table audit (
  id bigint generated always as identity primary key,
  quand timestamptz not null default clock_timestamp(),
  agent uuid,
  role text,
  uai char(8),
  annee smallint,
  evenement text not null,
  objet text,
  avant jsonb,
  apres jsonb
);
create index on audit (uai, quand);
create table faits (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  code text not null,
  objet uuid not null,
  etabli_le date,
  agent uuid,
  modifie_le timestamptz not null default now(),
  primary key (uai, annee, code, objet)
);
comment on table faits is 'One row per object of which a fait is expected; etabli_le null: expected, not yet established';
create table courriels (
  id uuid primary key,
  destinataire text not null,
  sujet text not null,
  texte text not null,
  etat text not null default 'en_attente' check (etat in ('en_attente', 'en_boite', 'envoye', 'echoue')),
  erreur text,
  cree_le timestamptz not null default now(),
  envoye_le timestamptz
);
create table cles_idempotence (
  agent uuid not null,
  cle text not null,
  route text not null,
  reponse jsonb,
  cree_le timestamptz not null default now(),
  primary key (agent, cle)
);
