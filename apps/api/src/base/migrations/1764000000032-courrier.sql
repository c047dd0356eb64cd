-- Mail that flows: a message is claimed before it is handed to the server, its fate may be unknown, and no link is kept in it.

alter table courriels drop constraint courriels_etat_check;
alter table courriels add constraint courriels_etat_check
  check (etat in ('en_attente', 'en_cours', 'differe', 'en_boite', 'envoye', 'echoue', 'inconnu', 'annule'));
alter table courriels
  add column message_id text unique,
  add column tentatives smallint not null default 0,
  add column reserve_jusqu timestamptz,
  add column prochain_essai timestamptz,
  add column rang smallint not null default 0,
  add column cle text unique,
  add column lien_sorte text,
  add column lien_objet text,
  add constraint un_lien_a_un_objet check ((lien_sorte is null) = (lien_objet is null));
comment on column courriels.reserve_jusqu is 'Until when a process may be handing it to the server; past that, its fate is unknown';
comment on column courriels.rang is 'Who goes first: 0 for what somebody waits for, more for the many messages of one job';
comment on column courriels.cle is 'What it is about, when it must be written once';
comment on column courriels.lien_sorte is 'Personal link that is made as the message leaves, in the place of « {lien} » in the text, and kept nowhere';
create index on courriels (rang, tentatives, cree_le) where etat in ('en_attente', 'differe');
create index on courriels (reserve_jusqu) where etat = 'en_cours';
create index on courriels (cree_le desc, id);

-- Links that were kept in messages until now.
update courriels c set lien_sorte = 'activation', lien_objet = a.id::text
  from agents a where a.courriel = c.destinataire and c.texte ~ 'https?://\S+/activation/[\w-]+';
update courriels set texte = regexp_replace(texte, 'https?://\S+/activation/[\w-]+', '{lien}', 'g')
  where texte ~ 'https?://\S+/activation/[\w-]+';
