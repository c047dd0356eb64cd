import { groupBy } from '../commun/group-by.mjs';
import { STATUTS_ACTION } from '@focale/domaine';
import { ANNEE } from '../commun/produit.mjs';
import { DEPARTEMENTS, REGIONS } from '../ensemble/territoires.mjs';

const ECOLES = 3000;
/** Lines that any school ticks by hand, in this many schools. */
const COCHEES = { ecoles: 1000, lignes: 10 };
/** Schools are ticked in a multiple of this, which the usual numbers of connections divide. */
const PARTS = 20;

/** Schools spread over the whole set, with their head and the lines that are ticked there, as they stand. */
export async function readEchantillon(pool, cookie) {
  const { rows: ecoles } = await pool.query(
    `select h.uai, h.agent as chef, a.prenom, a.nom from habilitations h join agents a on a.id = h.agent
     where h.role = 'chef' and h.uai is not null order by md5(h.uai) limit $1`,
    [ECOLES],
  );
  const parUai = new Map(ecoles.slice(0, COCHEES.ecoles).map((ecole) => [ecole.uai, ecole]));
  const { rows: lignes } = await pool.query(
    `with lignes as (
       select action, code from film_actions where academie = '01' and annee = $1 and nature = 'action' and fait is null and applicabilite = 'tous'
       order by action limit $2)
     select a.uai, l.code, a.version, a.statut from avancements a join lignes l on l.action = a.action
     where a.annee = $1 and a.uai = any($3::bpchar[]) and a.applicable and a.statut < 3 order by l.code, md5(a.uai)`,
    [ANNEE, COCHEES.lignes, [...parUai.keys()]],
  );
  return {
    annee: ANNEE,
    cookie,
    ecoles,
    departements: DEPARTEMENTS,
    regions: Object.keys(REGIONS),
    lignes: groupByEcole(lignes, parUai),
  };
}

/** One line of each school in turn: the remainder of a rank by the number of connections then parts schools. */
function groupByEcole(lignes, parUai) {
  const parCode = groupBy(lignes, ({ code }) => code);
  const uais = [...parUai.keys()].filter((uai) =>
    [...parCode.values()].every((siennes) => siennes.some((l) => l.uai === uai)),
  );
  uais.length -= uais.length % PARTS;
  const place = new Map(uais.map((uai, rang) => [uai, rang]));
  return [...parCode.values()].flatMap((siennes) =>
    siennes
      .filter(({ uai }) => place.has(uai))
      .sort((a, b) => place.get(a.uai) - place.get(b.uai))
      .map(({ uai, code, version, statut }) => ({
        ecole: parUai.get(uai),
        code,
        version,
        statut: STATUTS_ACTION[statut],
      })),
  );
}
