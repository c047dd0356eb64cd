-- Version of what an académie publishes for a year: its film, its lines, its attendus. Never the same for two contents,
-- rolled back or restored ones included, hence drawn at random rather than counted.

create table versions_catalogues (
  academie text not null,
  annee smallint not null,
  version uuid not null default gen_random_uuid(),
  primary key (academie, annee)
);
comment on table versions_catalogues is 'Version of the film, lines and attendus of an académie and year; written by triggers only';
insert into versions_catalogues (academie, annee)
select academie, annee from films union select academie, annee from attendus_modele;
