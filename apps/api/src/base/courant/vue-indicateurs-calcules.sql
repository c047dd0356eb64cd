create view vue_indicateurs_calcules with (security_invoker = true) as
select uai, annee, 'temps_' || fonction as code, round(minutes / 60.0, 1)::float8 as valeur from vue_temps_du_journal
union all
select uai, annee, 'temps_mots_de_passe', round(minutes / 60.0, 1)::float8 from vue_temps_par_etiquette
where etiquette = 'mots_de_passe'
union all
select p.uai, p.annee, m.code, m.valeur::float8
from (
  select uai, annee, sum(inscrits) as inscrits, sum(termines) as termines, sum(reussis) as reussis from vue_resultats_pix
  where usage = 'certification' and niveau in ('3e', 'terminale', 'cap_2', 'bts_2', 'cpge_2') group by uai, annee
) p cross join lateral (values ('pix_inscrits', p.inscrits), ('pix_termines', p.termines), ('pix_certifies', p.reussis)) m(code, valeur)
union all
select uai, annee, 'attestations_6e', sum(reussis)::float8 from vue_resultats_pix
where usage = 'attestation_6e' and niveau = '6e' group by uai, annee
union all
select uai, annee, 'pix_ia', sum(termines)::float8 from vue_resultats_pix
where usage = 'pix_ia' and niveau in ('4e', '2de', 'cap_1') group by uai, annee
union all
select t.uai, t.annee, m.code, m.valeur::float8
from (
  select f.uai, f.annee, sum(f.tenues) as tenues, sum(f.participants) as participants
  from (
    select uai, annee, 1 as tenues, nombre as participants from vue_formations_realisees where dispositif <> 'cafe_numerique'
    union all
    select uai, annee, nombre, participants from vue_evenements_comptes where genre = 'cafe_numerique'
  ) f group by f.uai, f.annee
) t cross join lateral (values ('formations_tenues', t.tenues), ('formations_participants', t.participants)) m(code, valeur)
where m.valeur is not null
union all
select uai, annee, 'parents_informes', participants::float8 from vue_evenements_comptes
where genre = 'information_parentale' and participants is not null;
