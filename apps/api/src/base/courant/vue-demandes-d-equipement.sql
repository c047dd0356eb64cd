create view vue_demandes_d_equipement with (security_invoker = true) as
select uai, annee, id, categorie, besoin, quantite, etat, quantite_accordee from demandes_equipement where etat <> 'brouillon';
