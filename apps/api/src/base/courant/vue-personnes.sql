create view vue_personnes with (security_invoker = true) as
select id, prenom, nom, courriel, discipline from agents;
