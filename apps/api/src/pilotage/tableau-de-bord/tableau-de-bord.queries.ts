import type { Requete } from '../../base/index.js';
import type { FiltresDto } from '../filtres.dto.js';
import { buildFiltre, type Lieu, nameOf, Parametres } from '../filtres.js';

/** Counts of the film over some schools and lines that share what names them, deadlines passed or not. */
export type Compte = readonly [echu: boolean, faites: number, applicables: number, sansObjet: number];

/** Source: « Film: what is counted » of `docs/droits.md`. Sans objet is out of the denominator; a deadline counts once it has passed. */
const buildComptes = (jour: string): string =>
  `echeance < ${jour}::date, sum(faites), sum(applicables), sum(sans_objet)`;

/** Groups are made of codes, whose order means nothing: that of French words costs ten times as much. */
const C = 'collate "C"';

/** The counters of an académie as one statement reads them. */
export interface AcademieLue {
  readonly nom: string;
  /** Version of its film and attendus; null when it publishes nothing. */
  readonly version: string | null;
  /** Within reach. */
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
  /** How many schools, by département, type and ENT; `retenue` says whether the filters keep them. */
  readonly ecoles: readonly (readonly [
    departement: string,
    type: string,
    ent: string,
    retenue: boolean,
    nombre: number,
  ])[];
  readonly film: readonly (readonly [departement: string, theme: string, periode: number, ...compte: Compte])[];
  readonly attendus: Readonly<Record<string, readonly [attendus: number, recus: number]>>;
}

/** Everything that changes on the dashboard of an académie, in one row; the policies keep what is within reach. */
export function buildAcademie(lieu: Lieu, filtres: FiltresDto, jour: string): { requete: Requete; valeurs: unknown[] } {
  const parametres = new Parametres();
  const academie = parametres.add(lieu.academie);
  const annee = parametres.add(lieu.annee);
  const aujourdhui = parametres.add(jour);
  const film = buildFiltre('c', lieu, filtres, parametres);
  const attendus = buildFiltre('c', lieu, filtres, parametres);
  const retenue = buildFiltre('s', lieu, filtres, parametres);
  const text = `
  select a.nom, (select v.version::text from versions_catalogues v where v.academie = ${academie} and v.annee = ${annee}) as version,
    (select coalesce(json_agg(json_build_object('code', d.code, 'nom', d.nom) order by d.code), '[]'::json) from departements d
      where d.academie = ${academie} and (current_setting('focale.departements', true) = ''
        or d.code = any(string_to_array(current_setting('focale.departements', true), ',')))) as departements,
    (select coalesce(json_agg(json_build_array(departement, type, ent, retenue, nombre)), '[]'::json) from (
      select s.departement, s.type, s.ent, ${retenue} as retenue, s.ecoles as nombre
      from vue_comptes_des_ecoles s where s.academie = ${academie} and s.annee = ${annee}) e) as ecoles,
    (select coalesce(json_agg(json_build_array(departement, theme, periode, echu, faites, applicables, sans_objet)), '[]'::json) from (
      select departement ${C}, theme ${C}, periode, ${buildComptes(aujourdhui)} from vue_comptes_du_film c where ${film}
      group by 1, 2, 3, 4) f(departement, theme, periode, echu, faites, applicables, sans_objet)) as film,
    (select coalesce(json_object_agg(code, json_build_array(attendus, recus)), '{}'::json) from (
      select code ${C} as code, sum(attendus) as attendus, sum(recus) as recus from vue_comptes_des_attendus c where ${attendus}
      group by 1) t) as attendus
  from academies a where a.code = ${academie}`;
  return { requete: { name: nameOf('tableau', filtres), text }, valeurs: parametres.valeurs };
}

/** The counters of a région as one statement reads them, académie by académie. */
export interface RegionLue {
  readonly nom: string;
  readonly academies: readonly {
    readonly academie: string;
    readonly nom: string;
    readonly version: string | null;
    readonly etablissements: number;
  }[];
  readonly film: readonly (readonly [academie: string, ...compte: Compte])[];
  readonly attendus: readonly (readonly [academie: string, code: string, attendus: number, recus: number])[];
}

/** $1: région, $2: year, $3: today. */
export const REGION: Requete = {
  name: 'tableau.region',
  text: `
  select r.nom,
    (select coalesce(json_agg(json_build_object('academie', a.code, 'nom', a.nom,
        'version', (select v.version from versions_catalogues v where v.academie = a.code and v.annee = $2),
        'etablissements', (select coalesce(sum(s.ecoles), 0)::int from vue_comptes_des_ecoles s where s.academie = a.code and s.annee = $2)) order by a.nom, a.code), '[]'::json)
      from academies a where a.region = $1) as academies,
    (select coalesce(json_agg(json_build_array(a.code, echu, faites, applicables, sans_objet)), '[]'::json)
      from academies a cross join lateral (
        select ${buildComptes('$3')} from vue_comptes_du_film c where c.academie = a.code and c.annee = $2
        group by 1) f(echu, faites, applicables, sans_objet)
      where a.region = $1) as film,
    (select coalesce(json_agg(json_build_array(a.code, t.code, attendus, recus)), '[]'::json)
      from academies a cross join lateral (
        select c.code ${C} as code, sum(attendus) as attendus, sum(recus) as recus from vue_comptes_des_attendus c
        where c.academie = a.code and c.annee = $2 group by 1) t
      where a.region = $1) as attendus
  from regions r where r.code = $1`,
};
