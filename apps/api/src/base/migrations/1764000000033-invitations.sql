-- Inviting the heads of a territory: what was asked, who was written to for each school, links of functional mailboxes.

alter table etablissements add column direction_invitee_le timestamptz;
comment on column etablissements.direction_invitee_le is 'When somebody was last invited as its head; null: nobody yet, or the invitation was taken back';
update etablissements e set direction_invitee_le = maintenant()
  where exists (select from habilitations h where h.uai = e.uai and h.role = 'chef');

create table invitations_territoire (
  id uuid primary key,
  academie text not null references academies,
  agent uuid not null references agents,
  essai boolean not null,
  departements text[],
  uais text[],
  etat text not null default 'en_cours' check (etat in ('en_cours', 'termine', 'echoue')),
  rapport jsonb,
  erreur text,
  cree_le timestamptz not null default maintenant(),
  termine_le timestamptz,
  annulee_le timestamptz
);
create index on invitations_territoire (academie, cree_le desc);
create index on invitations_territoire (agent);

create table invitations_direction (
  uai char(8) not null references etablissements,
  territoire uuid not null references invitations_territoire,
  destinataire text not null,
  agent uuid references agents,
  courriel uuid not null references courriels,
  repondue_le timestamptz,
  primary key (uai, territoire)
);
comment on column invitations_direction.agent is 'The head, when already known; else the message goes to the school''s functional mailbox';
create index on invitations_direction (territoire, destinataire);
create index on invitations_direction (agent) where agent is not null;
create index on invitations_direction (courriel);

create table liens_direction (
  empreinte text primary key,
  territoire uuid not null references invitations_territoire,
  destinataire text not null,
  expire_le timestamptz not null,
  utilise_le timestamptz
);
create index on liens_direction (territoire, destinataire);
create index on courriels (lien_objet) where lien_objet is not null;
