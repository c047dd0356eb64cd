-- A presented bilan keeps the figures of its day; amounts apart, for they are not read by all who read the bilan.

alter table bilans add column chiffres jsonb;
comment on column bilans.chiffres is 'What it told when its presentation was noted, amounts left aside; null: in preparation, or presented before figures were kept';

create table taux_des_bilans (
  uai char(8) not null,
  mandat uuid not null,
  annee smallint not null references annees,
  taux_centimes integer,
  primary key (uai, mandat),
  foreign key (uai, mandat) references mandats on delete cascade
);
create index on taux_des_bilans (annee);
comment on table taux_des_bilans is 'Amounts of the mandates of a presented bilan, as they were on that day';
