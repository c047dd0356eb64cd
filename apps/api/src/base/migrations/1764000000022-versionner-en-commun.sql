-- One function an operation serves the three tables whose rows make the version of a catalogue.

drop function if exists
  versionner_films_insert(),
  versionner_films_update(),
  versionner_films_delete(),
  versionner_film_actions_insert(),
  versionner_film_actions_update(),
  versionner_film_actions_delete(),
  versionner_attendus_modele_insert(),
  versionner_attendus_modele_update(),
  versionner_attendus_modele_delete()
  cascade;
