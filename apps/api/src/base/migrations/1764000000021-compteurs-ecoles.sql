-- How many schools an académie has in a year, by the dimensions of its dashboard, which no longer counts their rows. Checked with
-- the other counters: `ecarts_compteurs` becomes the sum of what it was and of these.

create table compteurs_ecoles (
  academie text not null,
  annee smallint not null,
  departement text not null,
  type text not null,
  ent text not null,
  region text not null,
  ecoles integer not null default 0,
  primary key (academie, annee, departement, type, ent)
);
insert into compteurs_ecoles (academie, annee, departement, type, ent, region, ecoles)
select academie, annee, departement, type, ent, region, count(*) from suivis group by 1, 2, 3, 4, 5, 6;
