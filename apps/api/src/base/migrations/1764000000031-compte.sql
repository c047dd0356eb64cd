-- One's own account: sessions that are named and closed one by one, links that choose another password.

alter table sessions add column id uuid not null default gen_random_uuid(), add column appareil text;
create unique index on sessions (id);
comment on column sessions.appareil is 'Browser and system, as they said at sign-in; null: not recognised';
alter table activations
  add column motif text not null default 'activation' check (motif in ('activation', 'mot_de_passe'));
comment on table activations is 'Single-use links by which a person chooses a password, by their print';
