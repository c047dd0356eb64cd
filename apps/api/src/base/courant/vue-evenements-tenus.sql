create view vue_evenements_tenus with (security_invoker = true) as
select uai, annee, genre, date, titre, theme, publics, participants from evenements;
