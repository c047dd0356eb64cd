-- Idempotency keys remember what was asked, and are found by age to be forgotten.

alter table cles_idempotence add column empreinte text;
comment on column cles_idempotence.empreinte is 'SHA-256 of the request body';
create index on cles_idempotence (cree_le);
