create view vue_attendus_du_modele with (security_invoker = true) as
select academie, annee, code, intitule, genre, echeance, ordre from attendus_modele where actif;
