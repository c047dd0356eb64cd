create view vue_comptes_du_film with (security_invoker = true) as
select academie, annee, departement, type, ent, theme, periode, echeance, faites,
  a_faire + en_cours + faites as applicables, sans_objet
from compteurs_film where a_faire + en_cours + faites + sans_objet > 0;
