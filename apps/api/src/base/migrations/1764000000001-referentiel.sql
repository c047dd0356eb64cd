-- Territories, school years, schools and their sections.

create table regions (code text primary key, nom text not null);
create table academies (code text primary key, nom text not null, region text not null references regions);
create table departements (code text primary key, nom text not null, academie text not null references academies);
create table annees (
  annee smallint primary key,
  debut date not null,
  fin date not null check (fin > debut)
);
create table etablissements (
  uai char(8) primary key,
  nom text not null,
  type text not null check (type in ('college', 'lycee', 'lycee_pro', 'lycee_polyvalent', 'erea')),
  nature smallint not null,
  adresse text,
  code_postal text,
  code_commune text,
  commune text not null,
  departement text not null references departements,
  academie text not null references academies,
  region text not null references regions,
  telephone text,
  courriel text,
  latitude double precision,
  longitude double precision,
  etat text not null default 'ouvert' check (etat in ('ouvert', 'a_ouvrir', 'a_fermer', 'fermeture_proposee')),
  date_ouverture date,
  ulis boolean not null default false,
  segpa boolean not null default false,
  post_bac boolean not null default false,
  greta boolean not null default false,
  voie_generale boolean not null default false,
  voie_technologique boolean not null default false,
  voie_professionnelle boolean not null default false,
  education_prioritaire text,
  bassin text,
  bassin_libelle text,
  origine text not null default 'annuaire' check (origine in ('annuaire', 'demonstration')),
  recherche text not null,
  modifie_le timestamptz not null default now()
);
create index on etablissements (academie, departement);
create index on etablissements (departement);
create index on etablissements (region);
create table sections (
  uai char(8) not null references etablissements,
  section char(8) not null,
  nature smallint not null,
  nom text not null,
  primary key (uai, section)
);
create table ents_etablissements (
  uai char(8) not null references etablissements,
  debut date not null,
  fin date,
  ent text not null check (ent in ('lycee_connecte', 'ent_creuse', 'ose', 'enej', 'i_cart', 'edugar', 'aucun', 'inconnu')),
  certitude text not null default 'a_confirmer' check (certitude in ('source', 'a_confirmer', 'declare')),
  primary key (uai, debut)
);
create table fichiers (
  id uuid primary key,
  nom text not null,
  type text not null,
  taille bigint not null,
  agent uuid,
  cree_le timestamptz not null default now()
);
create table fichiers_morceaux (
  fichier uuid not null references fichiers on delete cascade,
  rang integer not null,
  octets bytea not null,
  primary key (fichier, rang)
);
create table imports_annuaire (
  id uuid primary key,
  agent uuid,
  academies text[],
  essai boolean not null,
  fichier uuid references fichiers,
  nom_fichier text not null,
  etat text not null default 'en_cours' check (etat in ('en_cours', 'termine', 'echoue')),
  progression smallint not null default 0,
  rapport jsonb,
  erreur text,
  cree_le timestamptz not null default now(),
  termine_le timestamptz
);
create index on imports_annuaire (cree_le desc);
