-- An entry of the journal: the mission it served, tags, whether it is shared, whether it comes back each week.
alter table activites
  add mission text check (char_length(mission) between 1 and 500),
  add etiquettes text[] not null default '{}' check (etiquettes <@
    array['depannage', 'mots_de_passe', 'formation', 'projet', 'accompagnement', 'information', 'equipement']),
  add partagee boolean not null default false,
  add chaque_semaine_jusqu_au date,
  add semaines_reglees date[] not null default '{}',
  add saisie uuid;
comment on column activites.semaines_reglees is 'Mondays of the weeks of a recurring entry that were noted or passed';
comment on column activites.saisie is 'Key of what was typed, kept on the device from the first instant: noted once, whenever it arrives';
create unique index on activites (uai, agent, saisie) where saisie is not null;
create index on activites (uai, annee, date) where partagee;

create table totaux_etiquettes (
  uai char(8) not null,
  annee smallint not null,
  agent uuid not null,
  etiquette text not null,
  minutes integer not null,
  nombre integer not null,
  primary key (uai, annee, agent, etiquette)
);
