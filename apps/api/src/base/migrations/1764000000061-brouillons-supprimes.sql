-- A draft that was removed, with all it held, for as long as its removal may be undone.

create table brouillons_supprimes (
  uai char(8) not null references etablissements,
  mandat uuid not null,
  annee smallint not null references annees,
  contenu jsonb not null,
  supprime_le timestamptz not null default maintenant(),
  primary key (uai, mandat)
);
create index on brouillons_supprimes (annee);
create index on brouillons_supprimes (supprime_le);
