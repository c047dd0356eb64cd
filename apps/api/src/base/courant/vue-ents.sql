create view vue_ents with (security_invoker = true) as
select uai, ent, debut, coalesce(fin, 'infinity') as jusqu_au from ents_etablissements;
