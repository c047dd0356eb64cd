-- Territories that schools are in, as the directory gives them: one row a département, but for a school whose row contradicts
-- its département. The policy of a union of périmètres turns académies and régions into départements with it, which an index
-- serves. A row that no school is in any more does no harm: the policy checks each school again.

create table territoires_etablissements (
  departement text not null,
  academie text not null,
  region text not null,
  primary key (departement, academie, region)
);
comment on table territoires_etablissements is 'Territories that schools are or were in; written by triggers only';
insert into territoires_etablissements select distinct departement, academie, region from etablissements;
