import {
  ENTS,
  formatAnnee,
  LIBELLES_ENTS,
  LIBELLES_TYPES_ETABLISSEMENT,
  PERIODES,
  TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { explainAttendu, explainFilm, explainFilmEchu } from '../nu0/regles.mjs';
import { inner } from './catalogues.mjs';

/** Counters of an académie ($1), year ($2) on a day ($3) at their finest useful grain; sums are made here. */
const SQL = `
  select (select version from films where academie = $1 and annee = $2) as film,
    (select max(version) from attendus_modele where academie = $1 and annee = $2) as attendus,
    (select json_agg(json_build_array(departement, theme, periode, echu, f, a, s)) from (
      select departement, theme, periode, echeance < $3::date as echu, sum(faites) as f, sum(a_faire + en_cours + faites) as a, sum(sans_objet) as s
      from compteurs_film where academie = $1 and annee = $2 and a_faire + en_cours + faites + sans_objet > 0 group by 1, 2, 3, 4) c) as lignes,
    (select json_object_agg(code, json_build_array(a, r)) from (
      select code, sum(attendus) as a, sum(recus) as r from compteurs_attendus where academie = $1 and annee = $2 group by code) c) as comptes,
    (select json_agg(json_build_array(departement, type, ent, n)) from (
      select departement, type, ent, ecoles as n from compteurs_ecoles where academie = $1 and annee = $2 and ecoles > 0) s) as ecoles`;

const percent = (faites, sur) => (sur > 0 ? Math.floor((100 * faites) / sur) : null);

/** Sums of the film over some cells. */
class Somme {
  faites = 0;
  applicables = 0;
  sansObjet = 0;
  faitesEchues = 0;
  applicablesEchues = 0;

  add(echu, faites, applicables, sansObjet) {
    this.faites += faites;
    this.applicables += applicables;
    this.sansObjet += sansObjet;
    if (!echu) return;
    this.faitesEchues += faites;
    this.applicablesEchues += applicables;
  }

  toJson() {
    const { faites, applicables, sansObjet, faitesEchues, applicablesEchues } = this;
    return (
      `"faites":${faites},"applicables":${applicables},"sansObjet":${sansObjet},"pourcentage":${percent(faites, applicables)},` +
      `"faitesEchues":${faitesEchues},"applicablesEchues":${applicablesEchues},` +
      `"pourcentageEchu":${percent(faitesEchues, applicablesEchues)},"enRetard":${applicablesEchues - faitesEchues}`
    );
  }
}

const NULLE = new Somme();

const formatRegles = (total, aujourdhui) =>
  `"regle":${JSON.stringify(explainFilm(total))},"regleEchu":${JSON.stringify(explainFilmEchu(total, aujourdhui))}`;

function formatAttendu({ code, intitule, genre, echeance }, [attendus, recus], aujourdhui) {
  const enRetard = echeance < aujourdhui ? attendus - recus : 0;
  const regle = explainAttendu({ attendus, recus, echeance });
  return JSON.stringify({
    code,
    intitule,
    genre,
    echeance,
    attendus,
    recus,
    enRetard,
    taux: percent(recus, attendus),
    regle,
  });
}

/** Sums by cut: the whole, départements, themes, periods, cells. */
function sum(lignes) {
  const coupes = new Map();
  const add = (cle, ...valeurs) => {
    const connue = coupes.get(cle) ?? new Somme();
    connue.add(...valeurs);
    coupes.set(cle, connue);
  };
  for (const [departement, theme, periode, ...valeurs] of lignes ?? [])
    for (const cle of ['', `d${departement}`, `t${theme}`, `p${periode}`, `d${departement}t${theme}`])
      add(cle, ...valeurs);
  return coupes;
}

/** The dashboard of an académie, without filter. */
export async function getTableauDeBord({ pool, catalogues, aujourdhui }, [academie, annee]) {
  const { rows } = await pool.query({ name: 'tableau', text: SQL, values: [academie, annee, aujourdhui] });
  const [{ film, attendus: version, lignes, comptes, ecoles }] = rows;
  const { nom, departements, themes, attendus } = await catalogues.get(academie, annee, film, version);
  const coupes = sum(lignes);
  const format = (cle) => (coupes.get(cle) ?? NULLE).toJson();
  const effectifs = new Map();
  for (const [departement, , , nombre] of ecoles ?? [])
    effectifs.set(departement, (effectifs.get(departement) ?? 0) + nombre);
  const total = coupes.get('') ?? NULLE;
  const options = (codes, rang, libelles) =>
    codes
      .filter((code) => (ecoles ?? []).some((ecole) => ecole[rang] === code))
      .map((code) => ({ code, libelle: libelles[code] }));
  const parDepartement = departements.map(
    ({ code, nom: sien }) =>
      `{${inner({ departement: code, nom: sien, etablissements: effectifs.get(code) ?? 0 })},${format(`d${code}`)}}`,
  );
  const croise = departements.flatMap(({ code }) =>
    themes
      .filter((theme) => coupes.has(`d${code}t${theme}`))
      .map((theme) => `{${inner({ departement: code, theme })},${format(`d${code}t${theme}`)}}`),
  );
  const reste = {
    academie: { code: academie, nom },
    annee: formatAnnee(annee),
    etablissements: [...effectifs.values()].reduce((somme, nombre) => somme + nombre, 0),
    departements,
    types: options(TYPES_ETABLISSEMENT, 1, LIBELLES_TYPES_ETABLISSEMENT),
    ents: options(ENTS, 2, LIBELLES_ENTS),
    calculeLe: new Date().toISOString(),
  };
  return (
    `{${inner(reste)},"attendus":[${attendus.map((attendu) => formatAttendu(attendu, comptes?.[attendu.code] ?? [0, 0], aujourdhui))}],` +
    `"film":{${total.toJson()},${formatRegles(total, aujourdhui)},"parDepartement":[${parDepartement}],` +
    `"parTheme":[${themes.map((theme) => `{${inner({ theme })},${format(`t${theme}`)}}`)}],` +
    `"parPeriode":[${PERIODES.map(({ code, libelle }) => `{${inner({ periode: code, libelle })},${format(`p${code}`)}}`)}],` +
    `"croise":[${croise}]}}`
  );
}

/** Counters of a région ($1), year ($2) on a day ($3), by académie. */
const SQL_REGION = `
  select (select nom from regions where code = $1) as nom,
    (select json_agg(json_build_array(a.code, a.nom, (select coalesce(sum(ecoles), 0) from compteurs_ecoles s where s.academie = a.code and s.annee = $2)) order by a.nom, a.code)
      from academies a where a.region = $1) as academies,
    (select json_agg(json_build_array(academie, echu, f, a, s)) from (
      select academie, echeance < $3::date as echu, sum(faites) as f, sum(a_faire + en_cours + faites) as a, sum(sans_objet) as s
      from compteurs_film where academie in (select code from academies where region = $1) and annee = $2 group by 1, 2) c) as lignes,
    (select json_object_agg(academie || '/' || code, json_build_array(a, r)) from (
      select academie, code, sum(attendus) as a, sum(recus) as r from compteurs_attendus
      where academie in (select code from academies where region = $1) and annee = $2 group by 1, 2) c) as comptes,
    (select json_object_agg(academie, version) from (
      select academie, max(version) as version from attendus_modele
      where academie in (select code from academies where region = $1) and annee = $2 group by academie) v) as versions`;

function formatAttenduDeRegion(siens, aujourdhui) {
  const [{ code, intitule, genre }] = siens;
  const compute = (lignes) => {
    const add = (valeur) => lignes.reduce((somme, ligne) => somme + valeur(ligne), 0);
    const [attendus, recus] = [add(({ compte }) => compte[0]), add(({ compte }) => compte[1])];
    const enRetard = add(({ echeance, compte }) => (echeance < aujourdhui ? compte[0] - compte[1] : 0));
    return { attendus, recus, enRetard, taux: percent(recus, attendus) };
  };
  const echeance = siens.every((sien) => sien.echeance === siens[0].echeance) ? siens[0].echeance : null;
  const compte = compute(siens);
  return {
    code,
    intitule,
    genre,
    echeance,
    ...compte,
    regle: explainAttendu({ ...compte, echeance }),
    parAcademie: siens.map((sien) => ({ academie: sien.academie, echeance: sien.echeance, ...compute([sien]) })),
  };
}

/** The dashboard of a région, académie by académie. */
export async function getRegion({ pool, catalogues, aujourdhui }, [region, annee]) {
  const { rows } = await pool.query({ name: 'region', text: SQL_REGION, values: [region, annee, aujourdhui] });
  const [{ nom, academies, lignes, comptes, versions }] = rows;
  const parCode = new Map();
  for (const [academie] of [...academies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { attendus } = await catalogues.get(academie, annee, undefined, versions[academie]);
    for (const attendu of attendus)
      parCode.set(attendu.code, [
        ...(parCode.get(attendu.code) ?? []),
        { ...attendu, compte: comptes?.[`${academie}/${attendu.code}`] ?? [0, 0] },
      ]);
  }
  const sommes = new Map(['', ...academies.map(([code]) => code)].map((cle) => [cle, new Somme()]));
  for (const [academie, ...valeurs] of lignes ?? []) for (const cle of ['', academie]) sommes.get(cle).add(...valeurs);
  const total = sommes.get('');
  const parAcademie = academies.map(
    ([academie, sien, etablissements]) =>
      `{${inner({ academie, nom: sien, etablissements })},${sommes.get(academie).toJson()}}`,
  );
  const reste = {
    region: { code: region, nom },
    annee: formatAnnee(annee),
    etablissements: academies.reduce((somme, [, , nombre]) => somme + nombre, 0),
    attendus: [...parCode.values()].map((siens) => formatAttenduDeRegion(siens, aujourdhui)),
    calculeLe: new Date().toISOString(),
  };
  return `{${inner(reste)},"film":{${total.toJson()},${formatRegles(total, aujourdhui)},"parAcademie":[${parAcademie}]}}`;
}
