create view vue_themes_du_film with (security_invoker = true) as
select academie, annee, theme, min(ordre) as rang
from film_actions where nature = 'action' group by academie, annee, theme;
