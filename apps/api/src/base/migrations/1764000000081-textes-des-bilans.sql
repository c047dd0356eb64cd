-- What those who follow schools search: blocks of the bilans that were presented, entries that their author shares. Accents and
-- ligatures aside, then French stems. No index on the words: under row-level security a search is filtered school by school.

create table textes_des_bilans (
  uai char(8) not null,
  annee smallint not null,
  agent uuid not null,
  bloc text not null,
  texte text not null,
  recherche tsvector not null generated always as (to_tsvector('french', replace(replace(replace(replace(translate(
    normalize(texte, nfc), 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸàáâãäåçèéêëìíîïñòóôõöùúûüýÿ',
    'AAAAAACEEEEIIIINOOOOOUUUUYYaaaaaaceeeeiiiinooooouuuuyy'), 'Œ', 'OE'), 'œ', 'oe'), 'Æ', 'AE'), 'æ', 'ae'))) stored,
  primary key (uai, annee, agent, bloc),
  foreign key (uai, annee, agent) references bilans on delete cascade
);
comment on table textes_des_bilans is 'Words of the blocks that a presented bilan shows; no row as long as it is not presented';

alter table activites add recherche tsvector generated always as (case when partagee then to_tsvector('french',
  replace(replace(replace(replace(translate(normalize(coalesce(mission, '') || ' ' || coalesce(note, ''), nfc),
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸàáâãäåçèéêëìíîïñòóôõöùúûüýÿ',
    'AAAAAACEEEEIIIINOOOOOUUUUYYaaaaaaceeeeiiiinooooouuuuyy'), 'Œ', 'OE'), 'œ', 'oe'), 'Æ', 'AE'), 'æ', 'ae')) end) stored;
comment on column activites.recherche is 'Null unless its author shares it: what is private is searched by nobody';
