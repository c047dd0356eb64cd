-- Meetings of the commission, what they decide, the documents it prepares, training needs; the yearly renewal.

alter table membres_commission add column courriel text, add column agent uuid references agents;
alter table membres_commission add constraint sans_courriel_d_eleve_ni_de_parent
  check (qualite not in ('eleves', 'parents') or (courriel is null and agent is null));
create table reunions (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  debut timestamptz not null,
  duree_minutes integer not null check (duree_minutes between 15 and 600),
  lieu text,
  objet text not null,
  ordre_du_jour jsonb not null default '[]',
  etat text not null default 'planifiee' check (etat in ('planifiee', 'tenue', 'annulee')),
  sequence integer not null default 0,
  sequence_envoyee integer,
  convoquee_le timestamptz,
  compte_rendu text,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on reunions (uai, annee, debut);
comment on column reunions.sequence is 'SEQUENCE of the iCalendar event: grows when the date or the place changes after a convocation';
comment on column reunions.sequence_envoyee is 'Sequence that the members last received; null: never convened';
create table presences (
  uai char(8) not null,
  reunion uuid not null,
  membre uuid not null,
  qualite text not null,
  nom text,
  presence text not null check (presence in ('present', 'excuse', 'absent')),
  nombre smallint not null default 1 check (nombre between 0 and 99),
  primary key (uai, reunion, membre),
  foreign key (uai, reunion) references reunions on delete cascade,
  constraint sans_nom_d_eleve_ni_de_parent check (qualite not in ('eleves', 'parents') or nom is null)
);
comment on column presences.membre is 'Member of the commission, or agent who sits by right; kept when they leave, as nom is';
create table actions_locales (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  reunion uuid,
  intitule text not null,
  responsable text,
  echeance date,
  statut text not null default 'a_faire' check (statut in ('a_faire', 'en_cours', 'fait', 'abandonnee')),
  reprise_de uuid,
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id),
  foreign key (uai, reunion) references reunions on delete set null (reunion)
);
create index on actions_locales (uai, annee);
create table documents_numeriques (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  genre text not null check (genre in ('charte_usage', 'plan_action')),
  numero integer not null check (numero > 0),
  titre text not null,
  fichier uuid references fichiers,
  adopte_le date,
  annexe_le date check (annexe_le is null or genre = 'charte_usage'),
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id),
  unique (uai, genre, numero)
);
create table besoins_formation (
  uai char(8) not null references etablissements,
  id uuid not null,
  annee smallint not null references annees,
  dispositif text not null check (dispositif in ('fil', 'cafe_numerique', 'autre')),
  titre text not null,
  public text,
  nombre integer check (nombre between 1 and 2000),
  etat text not null default 'recense' check (etat in ('recense', 'demande', 'accorde', 'realise', 'abandonne')),
  version integer not null default 1,
  modifie_le timestamptz not null default now(),
  primary key (uai, id)
);
create index on besoins_formation (uai, annee);
alter table courriels add column pieces jsonb;
comment on column courriels.pieces is 'Attachments: a list of {nom, type, contenu in base64}';
create table rentrees (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  terminee_le timestamptz,
  agent uuid,
  decisions jsonb not null default '{}',
  version integer not null default 1,
  primary key (uai, annee)
);
comment on table rentrees is 'What the head decided when going from one year to the next; nothing is copied without a decision';
