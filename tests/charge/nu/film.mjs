import { groupBy } from '../commun/group-by.mjs';
import { explainNonApplicable, formatAnnee, isApplicable } from '@focale/domaine';
import { buildLigne, SANS_NOTE } from './ligne.mjs';
import { Synthese } from './synthese.mjs';

/**
 * What changes in the film of a school, in one statement: where each line stands as `action,bits,version`, what is noted on
 * those where something is, as JSON ready to be sent, proofs, local actions.
 */
const buildSql = (annee) => `
  select s.academie, f.version, f.publie_le, s.type, s.ent, s.nouveau_chef, s.niveaux, a.lignes, a.notes,
    (select json_object_agg(action, n) from (select action, count(*) as n from preuves
      where uai = $1 and annee = ${annee} and retiree_le is null group by action) p) as preuves,
    (select json_agg(l order by l.echeance nulls last, l.intitule, l.id) from (
      select id, intitule, responsable, echeance, statut from actions_locales where uai = $1 and annee = ${annee}) l) as locales
  from suivis s
  join films f on f.academie = s.academie and f.annee = ${annee}
  cross join (
    select string_agg(a.action || ',' || a.statut + 4 * a.automatique::int + 8 * a.force::int + 256 * a.applicable::int || ',' || a.version, ',') as lignes,
      json_object_agg(a.action, row_to_json(n)::text) filter (where a.fait_le is not null or a.agent is not null or a.commentaire is not null
        or a.motif is not null or a.charge_nom is not null) as notes
    from avancements a left join agents g on g.id = a.agent
    cross join lateral (select
      case when a.charge_nom is not null then json_build_object('agent', a.charge_agent, 'nom', a.charge_nom) end as charge,
      a.fait_le as "faitLe", a.commentaire, a.motif, case when g.id is not null then json_build_object('prenom', g.prenom, 'nom', g.nom) end as par) n
    where a.uai = $1 and a.annee = ${annee}
  ) a
  where s.uai = $1 and s.annee = ${annee}`;

const APPLICABLE = 256;

/** What a profile makes of the catalogue: which lines are shown, their place in their series, why others are not. */
function readProfil(catalogue, profil, applicables) {
  const cle = `${profil.type}:${profil.ent}:${profil.nouveauChef}:${profil.niveaux}:${applicables.join('')}`;
  const connu = catalogue.profils.get(cle);
  if (connu) return connu;
  const series = groupBy(
    catalogue.lignes.filter(({ rang, comptee, serie }) => serie !== null && comptee && applicables[rang]),
    ({ serie }) => serie,
  );
  const occurrences = catalogue.lignes.map((ligne) => {
    const siennes = series.get(ligne.serie) ?? [];
    const rang = siennes.indexOf(ligne) + 1;
    return rang > 0 && siennes.length > 1 ? `{"rang":${rang},"sur":${siennes.length}}` : 'null';
  });
  const masquees = catalogue.lignes
    .filter(({ rang }) => !applicables[rang])
    .map(
      ({ masquee, applicabilite }) =>
        `{${masquee},"raison":${JSON.stringify(explainNonApplicable(applicabilite, profil))}}`,
    );
  const lu = { occurrences, masquees: masquees.join(',') };
  catalogue.profils.set(cle, lu);
  return lu;
}

/** The film of a school, as its head reads it. */
export async function getFilm({ pool, catalogues, aujourdhui }, [uai, annee]) {
  const { rows } = await pool.query({ name: `film.${annee}`, text: buildSql(annee), values: [uai], rowMode: 'array' });
  const [[academie, version, publieLe, type, ent, nouveauChef, niveaux, texte, notes, preuves, locales]] = rows;
  const catalogue = await catalogues.get(academie, annee, version);
  const profil = { type, ent, nouveauChef, niveaux };
  const { lignes, parAction } = catalogue;
  const bits = new Int16Array(lignes.length).fill(-1);
  const versions = new Int32Array(lignes.length);
  const nombres = texte.split(',');
  for (let i = 0; i < nombres.length; i += 3) {
    const rang = parAction.get(Number(nombres[i]));
    bits[rang] = Number(nombres[i + 1]);
    versions[rang] = Number(nombres[i + 2]);
  }
  const applicables = lignes.map(({ applicabilite }, rang) =>
    bits[rang] === -1 ? Number(isApplicable(applicabilite, profil)) : (bits[rang] & APPLICABLE) / APPLICABLE,
  );
  const { occurrences, masquees } = readProfil(catalogue, profil, applicables);
  const isWaiting = (rang) =>
    rang >= 0 && applicables[rang] === 1 && lignes[rang].comptee && (Math.max(bits[rang], 0) & 3) < 2;
  const synthese = new Synthese(catalogue.themes, aujourdhui);
  const actions = [];
  for (const ligne of lignes) {
    const { rang, action } = ligne;
    const etat = Math.max(bits[rang], 0) & ~APPLICABLE;
    synthese.add(ligne, applicables[rang] === 1, etat & 3);
    if (applicables[rang] === 0) continue;
    const note = notes?.[action];
    actions.push(
      buildLigne(
        ligne,
        {
          bits: etat,
          version: versions[rang],
          note: note === undefined ? SANS_NOTE : note.slice(1, -1),
          preuves: preuves?.[action] ?? 0,
          occurrence: occurrences[rang],
          enAttente: isWaiting(ligne.prerequis),
        },
        aujourdhui,
      ),
    );
  }
  const lien = `/etablissements/${uai}/annees/${formatAnnee(annee)}/commission/actions`;
  return (
    `{"le":null,"catalogue":{"version":${version},"publieLe":"${publieLe.toISOString()}"},"actions":[${actions}],"masquees":[${masquees}],` +
    `"locales":${JSON.stringify((locales ?? []).map((locale) => ({ ...locale, lien })))},"synthese":${synthese.toJson()}}`
  );
}
