import { CODES, computeLiens, statutOfCode } from './domaine.mjs';
import { buildFilmSql } from './film.mjs';
import { toActionVue } from './ligne.mjs';

const buildLignesTenues = (annee) => ({
  name: `film.lignes_tenues.${annee}`,
  text: buildFilmSql(annee, {
    preuves: `(select count(*)::int from preuves p where p.uai = $1 and p.annee = ${annee} and p.action = fa.action
      and p.retiree_le is null)`,
    jointure: '',
    filtre: 'and fa.code = any($2::text[])',
    lien: 'join',
    ordre: 'fa.action for update of a',
  }),
});

const buildLignesLiees = (annee) => ({
  name: `film.lignes_liees.${annee}`,
  text: `
  select fa.cle, fa.serie, fa.prerequis, a.statut, a.applicable
  from suivis s
  join film_actions fa on fa.academie = s.academie and fa.annee = ${annee} and fa.nature = 'action'
    and (fa.serie in (select unnest($2::text[])) or fa.cle in (select unnest($3::text[])))
  join avancements a on a.uai = $1 and a.annee = ${annee} and a.action = fa.action
  where s.uai = $1 and s.annee = ${annee} order by fa.ordre`,
});

const buildUpdate = (annee) => ({
  name: `film.modifier.${annee}`,
  text: `update avancements set statut = $4, fait_le = $5, commentaire = $6, motif = $7, force = $8, automatique = $9,
      agent = $10, charge_agent = $11, charge_nom = $12, version = version + 1
    where uai = $1 and annee = ${annee} and action = $2 and version = $3`,
});

const AUDIT = {
  name: 'audit.ecrire',
  text: `insert into audit (agent, role, uai, annee, evenement, objet, avant, apres) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

const buildObligation = (annee) => ({
  name: `attendus.obligation.${annee}`,
  text: `update attendus_etablissements e set etat = $3::smallint, en_cours = $4::boolean, recu_le = $5::date
    from suivis s join attendus_modele m on m.academie = s.academie and m.annee = ${annee} and m.cle = $2
    where s.uai = $1 and s.annee = ${annee} and e.uai = $1 and e.annee = ${annee} and e.code = m.code
      and (e.etat, e.en_cours, e.recu_le) is distinct from ($3::smallint, $4::boolean, $5::date)`,
});

async function readLiens(client, uai, annee, ligne) {
  if (ligne.serie === null && ligne.prerequis === null) return new Map();
  const { rows } = await client.query({
    ...buildLignesLiees(annee),
    values: [uai, [ligne.serie].filter(Boolean), [ligne.prerequis].filter(Boolean)],
  });
  const liees = rows.some(({ cle }) => cle === ligne.cle) ? rows : [...rows, ligne];
  return computeLiens(liees.map((liee) => ({ ...liee, statut: statutOfCode(liee.statut) })));
}

/** A tick by the head: the lines held, then the audit, the update and what is expected by it, sent with the commit. */
export async function updateAction(pool, aujourdhui, [uai, annee, code], { statut, version }, { agent, prenom, nom }) {
  const client = await pool.connect();
  try {
    const [, { rows }] = await Promise.all([
      client.query('begin'),
      client.query({ ...buildLignesTenues(annee), values: [uai, [code]] }),
    ]);
    const [ligne] = rows;
    if (ligne?.version !== version) throw new Error(`version ${version} of ${code} in ${uai}: found ${ligne?.version}`);
    const liens = await readLiens(client, uai, annee, ligne);
    const numero = CODES[statut];
    const faitLe = statut === 'fait' ? (ligne.fait_le ?? aujourdhui) : null;
    const avant = {
      statut: ligne.statut,
      faitLe: ligne.fait_le,
      motif: ligne.motif,
      commentaire: ligne.commentaire,
      force: ligne.force,
      charge: ligne.charge_nom,
    };
    const trace = [
      agent,
      'chef',
      uai,
      annee,
      'film.action_updated',
      code,
      JSON.stringify(avant),
      JSON.stringify({ statut }),
    ];
    const change = [uai, ligne.action, version, numero, faitLe, ligne.commentaire, null, false, false, agent];
    await Promise.all([
      client.query({ ...AUDIT, values: trace }),
      client.query({ ...buildUpdate(annee), values: [...change, ligne.charge_agent, ligne.charge_nom] }),
      ...(ligne.attendue
        ? [
            client.query({
              ...buildObligation(annee),
              values: [uai, ligne.cle, numero === 3 ? 2 : numero === 2 ? 1 : 0, numero === 1, faitLe],
            }),
          ]
        : []),
      client.query('commit'),
    ]);
    const apres = {
      statut: numero,
      fait_le: faitLe,
      motif: null,
      force: false,
      automatique: false,
      agent,
      prenom,
      nom,
    };
    return toActionVue({ ...ligne, ...apres, version: version + 1 }, { aujourdhui, modifiable: true }, liens);
  } catch (erreur) {
    await client.query('rollback');
    throw erreur;
  } finally {
    client.release();
  }
}
