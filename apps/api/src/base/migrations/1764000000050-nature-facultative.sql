-- What the guides leave to the school is a line of its own nature: ticked, shown, counted nowhere.

alter table film_actions drop constraint film_actions_nature_check;
alter table film_actions add constraint film_actions_nature_check
  check (nature in ('action', 'facultative', 'rappel_permanent', 'information', 'modalite'));
