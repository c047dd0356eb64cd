import type { Ent, TypeEtablissement } from '@focale/domaine';
import type { EtablissementFabrique, Fabriques } from './fabriques.js';

export const ANNEE = 2026;

/** A repeatable draw: the same seed gives the same network. */
export class Tirage {
  constructor(private graine: number) {}

  /** A whole number from 0 to `borne` - 1. */
  below(borne: number): number {
    this.graine = (Math.imul(this.graine, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.graine / 2 ** 32) * borne);
  }

  pick<T>(valeurs: readonly T[]): T {
    const valeur = valeurs[this.below(valeurs.length)];
    if (valeur === undefined) throw new RangeError('Nothing to pick from');
    return valeur;
  }
}

export interface LigneDeFilmFabrique {
  readonly action: number;
  readonly theme: string;
  readonly periode: number;
  readonly echeance: string;
  readonly nature: string;
}

/** Deadlines before, on and after the tests' today (2026-11-22), and one line that is shown and not counted. */
export const FILM: readonly LigneDeFilmFabrique[] = [
  { action: 1, theme: 'Instances', periode: 1, echeance: '2026-10-31', nature: 'action' },
  { action: 2, theme: 'Instances', periode: 1, echeance: '2026-09-30', nature: 'action' },
  { action: 3, theme: 'Pix', periode: 1, echeance: '2026-10-31', nature: 'action' },
  { action: 4, theme: 'Pix', periode: 2, echeance: '2026-11-21', nature: 'action' },
  { action: 5, theme: 'Pix', periode: 2, echeance: '2026-11-22', nature: 'action' },
  { action: 6, theme: 'Pix', periode: 2, echeance: '2026-11-15', nature: 'information' },
  { action: 7, theme: 'ENT', periode: 2, echeance: '2026-12-31', nature: 'action' },
  { action: 8, theme: 'ENT', periode: 3, echeance: '2027-02-28', nature: 'action' },
  { action: 9, theme: 'Instances', periode: 4, echeance: '2027-04-30', nature: 'action' },
  { action: 10, theme: 'Rapport annuel', periode: 5, echeance: '2027-07-15', nature: 'action' },
];

export const ATTENDUS = [
  { code: 'designation', intitule: 'Désignation', echeance: '2026-09-30', ordre: 1 },
  { code: 'lettre', intitule: 'Lettre de mission', echeance: '2026-10-31', ordre: 2 },
  { code: 'bilan', intitule: 'Bilan', echeance: '2027-06-30', ordre: 3 },
] as const;

export const TYPES: readonly TypeEtablissement[] = ['college', 'lycee', 'lycee_pro'];
export const ENTS: readonly Ent[] = ['lycee_connecte', 'ent_creuse', 'aucun'];

/** Publishes a film and its attendus in an académie that exists. */
async function addFilm(f: Fabriques, academie: string, annee = ANNEE): Promise<void> {
  await f.query(`insert into films (academie, annee) values ($1, $2)`, [academie, annee]);
  await f.query(
    `insert into film_actions (academie, annee, action, ordre, code, cle, periode, theme, intitule, nature, applicabilite,
       responsable, responsable_origine, obligation, echeance)
     select $1, $2, l.action, l.action, 'A' || l.action, 'cle-' || l.action, l.periode, l.theme, 'Action ' || l.action, l.nature, 'tous',
       'CHEF', 'film', 'non', l.echeance
     from jsonb_to_recordset($3::jsonb) as l(action smallint, periode smallint, theme text, nature text, echeance date)`,
    [academie, annee, JSON.stringify(FILM)],
  );
  await f.query(
    `insert into attendus_modele (academie, annee, code, intitule, fait, echeance, ordre, certitude)
     select $1, $2, a.code, a.intitule, a.code || '.fait', a.echeance, a.ordre, 'source'
     from jsonb_to_recordset($3::jsonb) as a(code text, intitule text, echeance date, ordre smallint)`,
    [academie, annee, JSON.stringify(ATTENDUS)],
  );
}

/** A school followed in a year, with drawn progress on every line (one in eight does not apply) and drawn attendus. */
async function addSuivi(
  f: Fabriques,
  ecole: EtablissementFabrique,
  tirage: Tirage,
  options: { annee?: number; ent?: Ent } = {},
): Promise<void> {
  const { annee = ANNEE, ent = 'aucun' } = options;
  await f.query(
    `insert into suivis (uai, annee, region, academie, departement, type, ent, nouveau_chef) values ($1, $2, $3, $4, $5, $6, $7, false)`,
    [ecole.uai, annee, ecole.region, ecole.academie, ecole.departement, ecole.type, ent],
  );
  const lignes = FILM.map(({ action }) => ({ action, statut: tirage.below(4), applicable: tirage.below(8) > 0 }));
  await f.query(
    `insert into avancements (uai, annee, action, statut, applicable)
     select $1, $2, l.action, l.statut, l.applicable from jsonb_to_recordset($3::jsonb) as l(action smallint, statut smallint, applicable boolean)`,
    [ecole.uai, annee, JSON.stringify(lignes)],
  );
  const attendus = ATTENDUS.map(({ code }) => ({ code, etat: tirage.below(3) }));
  await f.query(
    `insert into attendus_etablissements (uai, annee, code, etat, recu_le)
     select $1, $2, a.code, a.etat, case when a.etat = 1 then date '2026-10-01' end
     from jsonb_to_recordset($3::jsonb) as a(code text, etat smallint)`,
    [ecole.uai, annee, JSON.stringify(attendus)],
  );
}

/** Thirty schools of académie 22 in three départements and six of académie 04, both of région 75. */
export async function addReseau(f: Fabriques): Promise<EtablissementFabrique[]> {
  const tirage = new Tirage(20261122);
  const ecoles: EtablissementFabrique[] = [];
  for (const departement of ['019', '023', '087']) await f.addDepartement(departement, '22', '75');
  await f.addDepartement('024', '04', '75');
  await addFilm(f, '22');
  await addFilm(f, '04');
  for (let rang = 0; rang < 36; rang += 1) {
    const academie = rang < 30 ? '22' : '04';
    const departement = rang < 30 ? tirage.pick(['019', '023', '087']) : '024';
    const ecole = await f.addEtablissement({
      academie,
      departement,
      type: tirage.pick(TYPES),
      nom: `Établissement ${String(tirage.below(10_000)).padStart(4, '0')}`,
      commune: tirage.pick(['Guéret', 'Tulle', 'Limoges']),
    });
    await addSuivi(f, ecole, tirage, { ent: tirage.pick(ENTS) });
    ecoles.push(ecole);
  }
  return ecoles;
}

export interface LigneBrute {
  readonly uai: string;
  readonly academie: string;
  readonly departement: string;
  readonly type: string;
  readonly ent: string;
  readonly theme: string;
  readonly periode: number;
  readonly echeance: string;
  readonly statut: number;
}

/** Counted lines as they are stored, one per school and line: what a figure must be recomputed from. */
export function listLignes(f: Fabriques): Promise<LigneBrute[]> {
  return f.query<LigneBrute>(
    `select s.uai, s.academie, s.departement, s.type, s.ent, fa.theme, fa.periode, fa.echeance::text as echeance, a.statut
     from avancements a, suivis s, film_actions fa
     where s.uai = a.uai and s.annee = a.annee and fa.academie = s.academie and fa.annee = a.annee and fa.action = a.action
       and a.annee = $1 and a.applicable and fa.nature = 'action'`,
    [ANNEE],
  );
}

export interface AttenduBrut {
  readonly uai: string;
  readonly academie: string;
  readonly departement: string;
  readonly type: string;
  readonly ent: string;
  readonly code: string;
  readonly etat: number;
}

/** Attendus as they are stored, one per school and attendu. */
export function listAttendus(f: Fabriques): Promise<AttenduBrut[]> {
  return f.query<AttenduBrut>(
    `select s.uai, s.academie, s.departement, s.type, s.ent, e.code, e.etat
     from attendus_etablissements e, suivis s where s.uai = e.uai and s.annee = e.annee and e.annee = $1`,
    [ANNEE],
  );
}

/** Figures of the film over some lines, computed the long way: what the counters must say. */
export function recount(lignes: readonly LigneBrute[], aujourdhui: string): Record<string, number | null> {
  const part = (faites: number, sur: number): number | null => (sur === 0 ? null : Math.floor((100 * faites) / sur));
  const denominateur = lignes.filter((ligne) => ligne.statut !== 3);
  const echues = denominateur.filter((ligne) => ligne.echeance < aujourdhui);
  const faites = denominateur.filter((ligne) => ligne.statut === 2).length;
  const faitesEchues = echues.filter((ligne) => ligne.statut === 2).length;
  return {
    faites,
    applicables: denominateur.length,
    sansObjet: lignes.length - denominateur.length,
    pourcentage: part(faites, denominateur.length),
    faitesEchues,
    applicablesEchues: echues.length,
    pourcentageEchu: part(faitesEchues, echues.length),
    enRetard: echues.filter((ligne) => ligne.statut < 2).length,
  };
}
