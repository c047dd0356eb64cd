-- RRUPN whom an import has named are invited as heads are: several people to a school.

alter table invitations_territoire add column role text not null default 'chef' check (role in ('chef', 'rrupn'));

alter table invitations_direction drop constraint invitations_direction_pkey;
alter table invitations_direction add primary key (uai, territoire, destinataire);
comment on column invitations_direction.agent is 'The person, when already known; else the message goes to the school''s functional mailbox';
