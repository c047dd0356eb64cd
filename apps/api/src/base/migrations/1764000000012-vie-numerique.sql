-- What a school logs along the year beside its film: events, EDUCAP, RGPD, GAR, Pix, equipment.

create table evenements (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  genre text not null check (genre in ('cybermois', 'safer_internet_day', 'information_parentale', 'session_pix', 'cafe_numerique', 'autre')),
  date date not null,
  titre text not null,
  theme text,
  publics text[] not null,
  participants integer check (participants between 0 and 5000),
  commentaire text,
  agent uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on evenements (uai, annee, date);
comment on column evenements.publics is 'Qualities of those who took part (eleves, parents, enseignants...); never a name';
create table educap_etats (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  precedent_le date,
  positionne_le date,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, annee)
);
comment on column educap_etats.precedent_le is 'Day on which the positioning of the year before was read, or filled when it was missing';
comment on column educap_etats.positionne_le is 'Day on which this year''s positioning was completed in EDUCAP; the positioning itself stays there';
create table educap_objectifs (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  intitule text not null,
  item text,
  indicateur text,
  etat text not null default 'a_engager' check (etat in ('a_engager', 'en_cours', 'atteint', 'abandonne')),
  point text,
  ordre smallint not null default 1,
  repris_de uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on educap_objectifs (uai, annee);
create unique index on educap_objectifs (uai, annee, repris_de) where repris_de is not null;
create table educap_grilles (
  academie text not null references academies,
  numero integer not null check (numero > 0),
  titre text not null,
  contenu jsonb not null,
  agent uuid,
  importee_le timestamptz not null default now(),
  active boolean not null default true,
  primary key (academie, numero)
);
comment on table educap_grilles is 'Grid that an académie imports (domaine, item, palier); none is shipped, no public source gives one';
create table rgpd_etats (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  traitements integer check (traitements between 0 and 1000),
  releve_le date,
  dossier_cree_le date,
  objet uuid not null default gen_random_uuid(),
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, annee)
);
comment on column rgpd_etats.traitements is 'Number of treatments entered in RADIO on releve_le';
create table rgpd_demandes (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  genre text not null check (genre in ('droits', 'violation')),
  recue_le timestamptz not null,
  objet text not null,
  notifiee_le timestamptz,
  close_le timestamptz,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on rgpd_demandes (uai, annee);
comment on column rgpd_demandes.objet is 'What it is about, without any name';
create table gar_abonnements (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  ressource text not null,
  editeur text,
  financeur text not null check (financeur in ('etat', 'collectivite', 'etablissement', 'autre')),
  debut date,
  fin date not null,
  quantite integer check (quantite between 0 and 100000),
  publics text,
  suite text not null default 'a_decider' check (suite in ('a_decider', 'renouvele', 'remplace', 'abandonne')),
  reprise_de uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on gar_abonnements (uai, annee, fin);
create table pix_imports (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  genre text not null check (genre in ('parcours', 'profils', 'certification')),
  usage text not null check (usage in ('attestation_6e', 'pix_ia', 'parcours', 'certification')),
  edition text not null,
  lignes integer not null,
  agent uuid,
  importe_le timestamptz not null default now(),
  retire_le timestamptz,
  primary key (uai, id)
);
create index on pix_imports (uai, annee);
comment on column pix_imports.retire_le is 'Taken back on that instant: no longer counted, can be put back';
create table pix_comptes (
  uai char(8) not null,
  import uuid not null,
  niveau text not null,
  inscrits integer not null default 0 check (inscrits >= 0),
  termines integer not null default 0 check (termines between 0 and inscrits),
  reussis integer not null default 0 check (reussis between 0 and inscrits),
  somme_pix bigint,
  primary key (uai, import, niveau),
  foreign key (uai, import) references pix_imports on delete cascade
);
comment on table pix_comptes is 'Counts by level; the names of the file are read in memory and never stored';
create table campagnes_equipement (
  id uuid primary key,
  academie text not null references academies,
  annee smallint not null references annees,
  titre text not null,
  collectivite text not null,
  departement text references departements,
  types text[] not null default '{}',
  categories text[] not null,
  ouverte_le date not null,
  close_le date not null check (close_le >= ouverte_le),
  consignes text,
  version integer not null default 1,
  modifie_le timestamptz not null default now()
);
create index on campagnes_equipement (academie, annee);
create table demandes_equipement (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  campagne uuid not null references campagnes_equipement,
  categorie text not null,
  besoin text not null,
  quantite integer not null check (quantite between 1 and 5000),
  priorite smallint not null default 2 check (priorite between 1 and 3),
  etat text not null default 'brouillon' check (etat in ('brouillon', 'demandee', 'accordee', 'accordee_en_partie', 'refusee', 'livree')),
  quantite_accordee integer check (quantite_accordee between 0 and 5000),
  reponse text,
  repondu_le date,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on demandes_equipement (uai, annee);
create index on demandes_equipement (campagne);
-- Neither a counter nor a history moves: no status changes, and the history begins with this version.
alter table avancements disable trigger user;
update avancements a
    set force = true, motif = coalesce(a.motif, 'Renseigné à la main avant que Focale ne suive cette déclaration.')
    from suivis s join film_actions f on f.academie = s.academie and f.annee = s.annee
    where s.uai = a.uai and s.annee = a.annee and f.action = a.action and f.fait in ('evenement.cybermois', 'evenement.safer_internet_day', 'information_parentale.faite',
'educap.positionnement_precedent', 'educap.objectifs', 'educap.positionnement', 'rgpd.dossier_cree')
      and a.statut > 0 and not a.automatique and not a.force;
alter table avancements enable trigger user;
