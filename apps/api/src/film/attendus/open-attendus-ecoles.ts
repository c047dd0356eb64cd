import {
  CODES_ETATS_ATTENDU as ETAT,
  computeReception,
  type EtatDeFait,
  evaluateRegle,
  isCodeDeFait,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { ProjectObligations } from './project-obligations.js';

interface Manquant {
  readonly uai: string;
  readonly code: string;
  readonly fait: string | null;
}

interface Compte extends EtatDeFait {
  readonly uai: string;
  readonly code: string;
}

/** Schools of the académie ($1) and year ($2), all of them or those given ($3). */
const ECOLES = `s.academie = $1 and s.annee = $2 and ($3::bpchar[] is null or s.uai = any($3::bpchar[]))`;

/**
 * A tick holds the rows of its own school before the counters of the académie; taking all the rows first keeps that
 * order, so that neither waits for the other.
 */
const SQL_TIENT = `
  select 1 from attendus_etablissements e join suivis s on s.uai = e.uai and s.annee = e.annee
  where ${ECOLES} order by e.uai, e.code for update of e`;

const SQL_RETIRE = `
  delete from attendus_etablissements e using suivis s
  where s.uai = e.uai and s.annee = e.annee and ${ECOLES} and not exists (
    select 1 from attendus_modele m where m.academie = s.academie and m.annee = s.annee and m.code = e.code and m.actif)`;

const SQL_MANQUANTS = `
  select s.uai, m.code, m.fait from suivis s
  join attendus_modele m on m.academie = s.academie and m.annee = s.annee and m.actif
  where ${ECOLES} and not exists (
    select 1 from attendus_etablissements e where e.uai = s.uai and e.annee = s.annee and e.code = m.code)
  order by s.uai, m.code`;

const SQL_COMPTES = `
  select uai, code, attendus, etablis, premier_le::text as "premierLe", complet_le::text as "completLe",
    attendu_depuis::text as "attenduDepuis"
  from vue_comptes_des_faits where annee = $1 and uai = any($2::bpchar[])`;

const SQL_AJOUTE = `
  insert into attendus_etablissements (uai, annee, code, etat, en_cours, recu_le)
  select n.uai, $1, n.code, n.etat, n."enCours", n."recuLe"
  from jsonb_to_recordset($2::jsonb) as n(uai char(8), code text, etat smallint, "enCours" boolean, "recuLe" date)
  order by n.uai, n.code on conflict do nothing`;

/**
 * What is expected of schools: one row for each attendu that the académie asks for, none for the others. The counters
 * count rows, so an attendu that is no longer asked for is counted nowhere.
 */
@Injectable()
export class OpenAttendusEcoles {
  constructor(
    private readonly base: Base,
    private readonly obligations: ProjectObligations,
    private readonly horloge: Horloge,
  ) {}

  /** All the schools of the académie unless `uais` names some. */
  async execute(academie: string, annee: number, uais: readonly string[] | null = null): Promise<void> {
    const ou = [academie, annee, uais];
    await this.base.query(SQL_TIENT, ou);
    await this.base.query(SQL_RETIRE, ou);
    const manquants = await this.base.query<Manquant>(SQL_MANQUANTS, ou);
    if (manquants.length > 0) await this.add(annee, manquants);
    const ecoles = await this.base.query<{ uai: string }>(
      `select s.uai from suivis s where ${ECOLES} order by s.uai`,
      ou,
    );
    await this.obligations.execute(
      annee,
      ecoles.map(({ uai }) => uai),
    );
  }

  /** A declaration that was made before anybody expected it is received at once. */
  private async add(annee: number, manquants: readonly Manquant[]): Promise<void> {
    const uais = [...new Set(manquants.map(({ uai }) => uai))];
    const parEcole = new Map<string, Map<string, Compte>>(uais.map((uai) => [uai, new Map()]));
    for (const compte of await this.base.query<Compte>(SQL_COMPTES, [annee, uais]))
      parEcole.get(compte.uai)?.set(compte.code, compte);
    const nouveaux = manquants.map(({ uai, code, fait }) => ({
      uai,
      code,
      ...evaluate(fait, parEcole.get(uai) ?? new Map<string, Compte>(), this.horloge.today()),
    }));
    await this.base.query(SQL_AJOUTE, [annee, JSON.stringify(nouveaux)]);
  }
}

function evaluate(
  fait: string | null,
  comptes: ReadonlyMap<string, Compte>,
  aujourdhui: string,
): { etat: number; enCours: boolean; recuLe: string | null } {
  if (fait === null || !isCodeDeFait(fait)) return { etat: ETAT.attendu, enCours: false, recuLe: null };
  const resultat = evaluateRegle(fait, comptes, aujourdhui);
  const compte = comptes.get(fait);
  return {
    etat: ETAT[resultat],
    enCours: resultat === 'attendu' && (compte?.etablis ?? 0) > 0,
    recuLe: resultat === 'accompli' && compte ? computeReception(fait, compte) : null,
  };
}
