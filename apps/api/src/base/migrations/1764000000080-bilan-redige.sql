-- A bilan that is written: its blocks, what is said of them, its editions.

alter table bilans drop constraint bilans_etat_check;
alter table bilans add constraint bilans_etat_check
  check (etat in ('en_preparation', 'soumis', 'valide', 'presente', 'transmis'));
alter table bilans
  add edition smallint not null default 1 check (edition > 0),
  add presentateur text,
  add observation text,
  add renvoi_motif text,
  add renvoye_le timestamptz,
  add valide_le timestamptz,
  add arrete_le timestamptz,
  add blocs jsonb,
  add empreinte text;
comment on column bilans.blocs is 'Its blocks as they were frozen, at validation or else at presentation; null: still in preparation, or frozen before bilans had blocks';
comment on column bilans.empreinte is 'SHA-256 of what is frozen, in hexadecimal';
comment on column bilans.edition is '1, then one more each time a frozen bilan is sent back';

create table blocs_des_bilans (
  uai char(8) not null,
  annee smallint not null,
  agent uuid not null,
  code text not null,
  contenu jsonb,
  masque boolean not null default false,
  rang smallint,
  version integer not null,
  modifie_le timestamptz not null default maintenant(),
  primary key (uai, annee, agent, code),
  foreign key (uai, annee, agent) references bilans on delete cascade
);
comment on table blocs_des_bilans is 'What its author made of a block; no row, or no contenu: it is what Focale writes of it';
comment on column blocs_des_bilans.version is 'Version of the bilan that its last writing made';

create table sauvegardes_des_bilans (
  uai char(8) not null,
  id uuid not null default gen_random_uuid(),
  annee smallint not null,
  agent uuid not null,
  code text not null,
  contenu jsonb not null,
  auteur uuid not null references agents,
  le timestamptz not null default maintenant(),
  primary key (uai, id),
  foreign key (uai, annee, agent) references bilans on delete cascade
);
create index on sauvegardes_des_bilans (uai, annee, agent, le);
create index on sauvegardes_des_bilans (auteur);
comment on table sauvegardes_des_bilans is 'Earlier texts of a block, one each time it is taken up again; writing goes on in the block alone';

create table commentaires_bilan (
  uai char(8) not null,
  id uuid not null,
  annee smallint not null,
  agent uuid not null,
  bloc text not null,
  auteur uuid not null references agents,
  texte text not null check (char_length(texte) between 1 and 2000),
  cree_le timestamptz not null default maintenant(),
  traite_le timestamptz,
  version integer not null default 1,
  primary key (uai, id),
  foreign key (uai, annee, agent) references bilans on delete cascade
);
create index on commentaires_bilan (uai, annee, agent);
create index on commentaires_bilan (auteur);

create table editions_des_bilans (
  uai char(8) not null,
  annee smallint not null,
  agent uuid not null,
  edition smallint not null check (edition > 0),
  etat text not null check (etat in ('valide', 'presente', 'transmis')),
  blocs jsonb not null,
  empreinte text not null,
  arrete_le timestamptz not null,
  motif text not null,
  primary key (uai, annee, agent, edition),
  foreign key (uai, annee, agent) references bilans on delete cascade
);
comment on table editions_des_bilans is 'Frozen bilans that were sent back, as they stood; motif is why';
