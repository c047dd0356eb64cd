-- Roles of the database decide what a transaction reaches: nothing reads the setting `focale.systeme` any more.

create index on habilitations (uai, agent) where uai is not null;
