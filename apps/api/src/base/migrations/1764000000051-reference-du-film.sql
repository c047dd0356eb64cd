-- What the catalogue of the product said when a film last followed it: a later edition is proposed against it, never taken by itself.

alter table films add column reference jsonb;
comment on column films.reference is 'Lines of the catalogue of the product that this film last took or left; null for films older than this column';
