create view vue_chefs with (security_invoker = true) as
select r.uai, r.id, r.debut, r.jusqu_au, p.prenom, p.nom
from vue_roles_des_ecoles r join vue_personnes p on p.id = r.agent where r.role = 'chef';
