create view vue_delegations with (security_invoker = true) as
select d.uai, d.id, d.debut, d.fin, p.prenom, p.nom
from delegations d left join vue_personnes p on p.id = d.accordee_par;
