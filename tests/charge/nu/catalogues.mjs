import { isCodeDeFait } from '@focale/domaine';
import { DECLARES } from '../nu0/ligne.mjs';

const SQL = `
  select (select json_agg(f order by f.ordre) from film_actions f where f.academie = $1 and f.annee = $2) as lignes,
    (select json_agg(m order by m.ordre, m.code) from attendus_modele m where m.academie = $1 and m.annee = $2 and m.actif) as attendus,
    (select version from films where academie = $1 and annee = $2) as version_film,
    (select max(version) from attendus_modele m where m.academie = $1 and m.annee = $2) as version_attendus,
    (select nom from academies where code = $1) as nom,
    (select json_agg(json_build_object('code', code, 'nom', nom) order by code) from departements where academie = $1) as departements`;

/** Fields of a line that are the same in every school of the académie. */
const toFixe = (ligne) => ({
  code: ligne.code,
  cle: ligne.cle,
  ordre: ligne.ordre,
  serie: ligne.serie,
  horsFilm: ligne.hors_film,
  periode: ligne.periode,
  theme: ligne.theme,
  intitule: ligne.intitule,
  nature: ligne.nature,
  declarative: isDeclarative(ligne.fait),
  fait: ligne.fait,
  echeance: ligne.echeance,
  obligation: toObligation(ligne),
  baseLegale: ligne.base_legale,
  responsable: ligne.responsable,
  responsableOrigine: ligne.responsable_origine,
  acteursAssocies: ligne.acteurs_associes,
  ressources: ligne.ressources,
  outils: ligne.outils,
  remarque: ligne.remarque,
  prerequis: ligne.prerequis,
});

const isDeclarative = (fait) => fait !== null && isCodeDeFait(fait) && DECLARES.has(fait);

function toObligation({ obligation, certitude }) {
  if (obligation === 'oui') return certitude === 'a_verifier' ? 'a_verifier' : 'obligation';
  return obligation === 'non' ? 'aucune' : obligation;
}

/** The inside of a JSON object, to which fields are added. */
export const inner = (objet) => JSON.stringify(objet).slice(1, -1);

function buildLigne(ligne, rang, toutes) {
  return {
    action: ligne.action,
    rang,
    code: ligne.code,
    serie: ligne.serie,
    periode: ligne.periode,
    theme: ligne.theme,
    applicabilite: ligne.applicabilite,
    comptee: ligne.nature === 'action',
    declarative: isDeclarative(ligne.fait),
    echeance: ligne.echeance,
    prerequis: toutes.findIndex(({ cle }) => cle === ligne.prerequis),
    fixe: inner(toFixe(ligne)),
    masquee: inner({
      code: ligne.code,
      intitule: ligne.intitule,
      theme: ligne.theme,
      periode: ligne.periode,
    }),
  };
}

/** Catalogues of the académies and years, serialised once a version and kept in memory. */
export class Catalogues {
  #connus = new Map();

  constructor(pool) {
    this.pool = pool;
  }

  /** The catalogue at these versions, of its lines and of its attendus: read again only when one that is given moved. */
  async get(academie, annee, version, versionDesAttendus) {
    const cle = `${academie}/${annee}`;
    const connu = this.#connus.get(cle);
    const perime = (donnee, sue) => donnee !== undefined && donnee !== sue;
    if (connu && !perime(version, connu.version) && !perime(versionDesAttendus, connu.versionDesAttendus)) return connu;
    const { rows } = await this.pool.query(SQL, [academie, annee]);
    const [{ lignes, attendus, nom, departements, version_film: versionDuFilm, version_attendus: versionLue }] = rows;
    const catalogue = {
      version: versionDuFilm,
      versionDesAttendus: versionLue,
      nom,
      departements,
      lignes: lignes.map(buildLigne),
      parAction: new Map(lignes.map(({ action }, rang) => [action, rang])),
      themes: [...new Set(lignes.filter(({ nature }) => nature === 'action').map(({ theme }) => theme))],
      attendus,
      profils: new Map(),
    };
    this.#connus.set(cle, catalogue);
    return catalogue;
  }
}
