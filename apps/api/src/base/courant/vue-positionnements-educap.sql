create view vue_positionnements_educap with (security_invoker = true) as
select uai, annee, positionne_le from educap_etats where positionne_le is not null;
