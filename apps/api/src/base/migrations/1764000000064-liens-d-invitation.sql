-- A link that an invitation of a territory made for somebody already known ends with that invitation.

alter table activations add column territoire uuid references invitations_territoire;
comment on column activations.territoire is 'The invitation that made it; null: made for this person alone';
create index on activations (territoire) where territoire is not null;
