-- Indicators of a year: the model of each académie, each of its versions, and the values that schools enter.

create table indicateurs_modeles (
  academie text not null references academies,
  annee smallint not null references annees,
  id uuid not null,
  contenu jsonb not null default '[]',
  agent uuid,
  version integer not null default 0,
  modifie_le timestamptz not null default maintenant(),
  primary key (academie, annee)
);
create index on indicateurs_modeles (annee);
comment on table indicateurs_modeles is 'What an académie set of each indicator in a year; no row, or version 0: that of the product, or of the year before';

create table indicateurs_modeles_versions (
  academie text not null,
  annee smallint not null,
  numero integer not null check (numero > 0),
  contenu jsonb not null,
  agent uuid,
  cree_le timestamptz not null default maintenant(),
  primary key (academie, annee, numero),
  foreign key (academie, annee) references indicateurs_modeles
);
comment on table indicateurs_modeles_versions is 'Every version of a model as it was saved';

create table indicateurs_valeurs (
  uai char(8) not null references etablissements,
  annee smallint not null references annees,
  code text not null,
  id uuid not null default gen_random_uuid(),
  valeur numeric(8, 2) check (valeur between 0 and 999999),
  agent uuid,
  version integer not null default 0,
  modifie_le timestamptz not null default maintenant(),
  primary key (uai, annee, code)
);
create index on indicateurs_valeurs (annee);
comment on column indicateurs_valeurs.valeur is 'In the unit of the indicator; null: it was emptied';
comment on column indicateurs_valeurs.agent is 'Who wrote it last';

-- What was ticked by hand before indicators had a screen stays ticked. Neither a counter nor a history moves.
alter table avancements disable trigger user;
update avancements a
    set force = true, motif = coalesce(a.motif, 'Renseigné à la main avant que Focale ne suive cette déclaration.')
    from suivis s join film_actions f on f.academie = s.academie and f.annee = s.annee
    where s.uai = a.uai and s.annee = a.annee and f.action = a.action and f.fait = 'indicateurs.renseignes'
      and a.statut > 0 and not a.automatique and not a.force;
alter table avancements enable trigger user;
