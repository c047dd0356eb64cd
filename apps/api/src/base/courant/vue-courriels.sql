create view vue_courriels with (security_invoker = true) as
select id, etat, erreur, lien_sorte, lien_objet, cree_le from courriels;
