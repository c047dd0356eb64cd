-- Rights are corrected, handed over and ended: their version, the day of taking office (unknown of those given before), interim.
-- A right that is taken back on its first day, or before, has run no day: its last one is the day before the first.

alter table agents add column version integer not null default 1;
alter table habilitations
  add column pris_le date,
  add column interim boolean not null default false,
  add column version integer not null default 1,
  drop constraint habilitations_check,
  add constraint fin_apres_debut check (fin >= debut - 1);
comment on column habilitations.pris_le is 'Day of taking office, asked for; null: unknown, and nobody is new by it';
