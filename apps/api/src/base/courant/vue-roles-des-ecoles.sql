create view vue_roles_des_ecoles with (security_invoker = true) as
select id, uai, agent, role, fonctions, debut, fin, coalesce(fin, 'infinity') as jusqu_au, pris_le
from habilitations where uai is not null;
