create view vue_registres_rgpd with (security_invoker = true) as
select e.uai, e.annee, e.traitements, e.releve_le, e.dossier_cree_le,
  (select count(*)::integer from rgpd_demandes d where d.uai = e.uai and d.annee = e.annee) as demandes,
  (select count(*)::integer from rgpd_demandes d where d.uai = e.uai and d.annee = e.annee and d.close_le is not null) as closes
from rgpd_etats e;
