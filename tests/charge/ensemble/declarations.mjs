import { listFaits } from './motifs.mjs';

/** Identifier of what a school declares in a year: the same in its table and in its faits. */
const objet = (genre, alias = 'e') => `md5('${genre}' || ${alias}.uai || y.annee)::uuid`;

/** What schools declare in the years begun: each statement is run with the faits of the motifs as `$1`. */
const DECLARATIONS = [
  `insert into mandats (uai, id, annee, agent, debut, fin, domaines, etat, transmise_le, lettre_signee_le, close_le, compensation, saisie_sts)
   select e.uai, ${objet('mandat')}, y.annee, e.rrupn, make_date(y.annee, 9, 1), case when y.close then make_date(y.annee + 1, 7, 31) end,
     '{conseiller,accompagner,administrer}', case when y.close then 'close' when l.le is null then 'transmise' else 'acceptee' end,
     d.le, l.le, case when y.close then make_date(y.annee + 1, 7, 31) end,
     case when e.motif < 3 then 'imp' when e.motif < 6 then null else 'aucune' end, i.le
   from ensemble.ecoles e cross join y
   join f d on d.code = 'designation.transmise' and d.annee = y.annee and d.motif = e.motif
   join f l on l.code = 'lettre.signee' and l.annee = y.annee and l.motif = e.motif
   left join f i on i.code = 'imp.saisie' and i.annee = y.annee and i.motif = e.motif
   order by e.uai`,
  `insert into commissions (uai, annee, id, modalite, libelle, installee_le)
   select e.uai, y.annee, ${objet('commission')}, 'ad_hoc', 'Commission numérique', c.le
   from ensemble.ecoles e cross join y join f c on c.code = 'commission.installee' and c.annee = y.annee and c.motif = e.motif
   order by e.uai`,
  `insert into membres_commission (uai, annee, id, qualite, prenom, nom)
   select e.uai, y.annee, md5('membre' || m || e.uai || y.annee)::uuid, q.qualite, case when q.nommee then 'Camille' end, case when q.nommee then 'Membre ' || m end
   from ensemble.ecoles e cross join y join f c on c.code = 'commission.installee' and c.annee = y.annee and c.motif = e.motif
   cross join unnest(array['direction', 'enseignants', 'enseignants', 'vie_scolaire', 'parents', 'eleves'], array[true, true, true, true, false, false])
     with ordinality as q(qualite, nommee, m)
   order by e.uai`,
  `insert into reunions (uai, id, annee, debut, duree_minutes, objet, etat)
   select e.uai, ${objet('reunion')}, y.annee, make_timestamptz(y.annee, 10, 20, 17, 0, 0, 'Europe/Paris'), 90, 'Commission numérique',
     case when r.le is null then 'planifiee' else 'tenue' end
   from ensemble.ecoles e cross join y join f r on r.code = 'reunion.tenue' and r.annee = y.annee and r.motif = e.motif order by e.uai`,
  `insert into fonctions_etat (uai, annee, code, objet)
   select e.uai, y.annee, 'ADMIN_ENT', ${objet('fonction')}
   from ensemble.ecoles e cross join y join f on f.code = 'fonctions.designees' and f.annee = y.annee and f.motif = e.motif order by e.uai`,
  `insert into fonctions_designees (uai, annee, code, id, agent, prenom, nom, debut)
   select e.uai, y.annee, 'ADMIN_ENT', ${objet('titulaire')}, a.id, a.prenom, a.nom, f.le
   from ensemble.ecoles e cross join y join f on f.code = 'fonctions.designees' and f.annee = y.annee and f.motif = e.motif and f.le is not null
   join agents a on a.id = e.rrupn order by e.uai`,
  `insert into bilans (uai, annee, agent, id, etat, presente_le)
   select e.uai, y.annee, e.rrupn, ${objet('bilan')}, case when f.le is null then 'en_preparation' else 'presente' end, f.le
   from ensemble.ecoles e cross join y join f on f.code = 'bilan.presente' and f.annee = y.annee and f.motif = e.motif order by e.uai`,
  `insert into evenements (uai, id, annee, genre, date, titre, publics)
   select e.uai, ${objet('evenement')}, y.annee, 'cybermois', f.le, 'Cybermois', '{eleves}'
   from ensemble.ecoles e cross join y join f on f.code = 'evenement.cybermois' and f.annee = y.annee and f.motif = e.motif order by e.uai`,
  `insert into activites (uai, id, annee, agent, date, fonction, duree_minutes, note)
   select e.uai, md5('activite' || n || e.uai || y.annee)::uuid, y.annee, e.rrupn, make_date(y.annee, 9, 3) + n * 12,
     (array['conseiller', 'accompagner', 'administrer'])[1 + n % 3], 30 + 15 * (n % 4), 'Accompagnement d’une équipe'
   from ensemble.ecoles e cross join y cross join generate_series(1, 6) n where e.motif < 9 order by e.uai`,
  `insert into actions_locales (uai, id, annee, intitule, responsable, echeance, statut)
   select e.uai, md5('locale' || n || e.uai || y.annee)::uuid, y.annee, 'Action locale ' || n, 'La direction', make_date(y.annee, 12, n), 'a_faire'
   from ensemble.ecoles e cross join y cross join generate_series(1, 2) n where e.motif < 4 order by e.uai`,
  `insert into preuves (uai, id, annee, action, cle, titre, adresse, datee_du)
   select e.uai, md5('preuve' || l.action || e.uai || y.annee)::uuid, y.annee, l.action, l.cle, 'Compte rendu', 'https://essai.example/preuve', make_date(y.annee, 10, 1)
   from ensemble.ecoles e cross join y
   join film_actions l on l.academie = e.academie and l.annee = y.annee and l.nature = 'action' and l.action % 30 = 5
   where e.motif < 5 order by e.uai`,
  `insert into faits (uai, annee, code, objet, etabli_le)
   select e.uai, f.annee, f.code, md5(f.objet || e.uai || f.annee)::uuid, f.le from ensemble.ecoles e join f on f.motif = e.motif order by e.uai`,
];

/** Mandates, commission, meetings, functions, bilans, journal, local actions, proofs, and the faits of it all. */
export async function writeDeclarations(client, annees, aujourdhui) {
  const faits = JSON.stringify(annees.flatMap((annee) => listFaits(annee, aujourdhui)));
  for (const insert of DECLARATIONS)
    await client.query(
      `with f as materialized (
         select annee, motif, code, objet, "etabliLe" as le
         from jsonb_to_recordset($1::jsonb) as f(annee int, motif int, code text, objet text, "etabliLe" date)),
       y as materialized (select distinct annee, make_date(annee + 1, 7, 31) < $2::date as close from f)
       ${insert}`,
      [faits, aujourdhui],
    );
}
