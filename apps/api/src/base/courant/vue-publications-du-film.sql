-- The first film is published with its lines and leaves no other trace once it is corrected: it dates from the oldest of them.
create view vue_publications_du_film with (security_invoker = true) as
select academie, annee, version, publie_le from films
union select academie, annee, version, publie_le from films_publications
union select academie, annee, 1, min(depuis) from (
  select academie, annee, modifie_le as depuis from film_actions
  union all select academie, annee, depuis from film_actions_histoire
) l group by academie, annee;
