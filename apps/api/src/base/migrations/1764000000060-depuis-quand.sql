-- Since when a fait is expected: whoever joins later owes theirs from their own transmission, and moves no date received.

alter table faits add column attendu_le date, add column fini_le date;
comment on column faits.attendu_le is 'Day since when it is expected of the object; null: since the year began';
comment on column faits.fini_le is 'Last day of an object that made it true and has ended: it counts no more, and what it had brought keeps its day';
update faits f set attendu_le = m.transmise_le from mandats m
  where f.uai = m.uai and f.annee = m.annee and f.objet = m.id and m.transmise_le is not null;

-- What one is enough for was dated by the last one.
update attendus_etablissements e set recu_le = f.le
  from suivis s
  join attendus_modele m on m.academie = s.academie and m.annee = s.annee
  join (select uai, annee, code, min(etabli_le) as le from faits where etabli_le is not null group by uai, annee, code) f
    on f.code = m.fait
  where s.uai = e.uai and s.annee = e.annee and m.code = e.code and f.uai = e.uai and f.annee = e.annee and e.etat = 1
    and m.fait not in ('lettre.signee', 'imp.saisie', 'fonctions.designees', 'bilan.presente') and e.recu_le <> f.le;
