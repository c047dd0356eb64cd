-- Signing in without shutting out: devices that an account knows, delays that grow by account and network, sessions with an absolute end.

create table appareils (
  empreinte text not null,
  agent uuid not null references agents,
  essais integer not null default 0,
  vu_le timestamptz not null default public.maintenant(),
  expire_le timestamptz not null,
  primary key (agent, empreinte)
);
create index on appareils (empreinte);
comment on table appareils is 'Devices where somebody has signed in, by the print of their cookie; essais: wrong passwords since';

-- What was counted is forgotten: it lasted a quarter of an hour.
delete from tentatives_connexion;
alter table tentatives_connexion
  drop constraint tentatives_connexion_pkey,
  drop column quand,
  add column essais integer not null default 0,
  add column vue_le timestamptz not null default public.maintenant(),
  add column libre_le timestamptz not null default '-infinity',
  add primary key (cle);
comment on table tentatives_connexion is 'Tries by account and network, by the print of their key; the next one is evaluated from libre_le';

-- A session that is used is renewed until its seventh day, and not beyond.
update sessions set expire_le = least(expire_le, cree_le + interval '7 days');
