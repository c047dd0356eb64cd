import { formatAnnee, type TauxImpCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';

/** Part of the envelope of the IMP, in centimes. */
export interface EnveloppeDeDepartement {
  readonly departement: string;
  readonly montant: number;
}

/** Settings of an académie for a year, amounts in centimes. */
export interface Parametres {
  readonly libelleRole: string;
  readonly libelleService: string;
  readonly libelleCommission: string;
  readonly tauxRecommandes: readonly number[];
  /** Where the recommended rates come from, in French. */
  readonly sourceTaux: string;
  /** What the SRANE may spend on IMP; null: not given. */
  readonly enveloppeImp: number | null;
  /** What of it goes to each département; those that are not named have not been told. */
  readonly enveloppesImp: readonly EnveloppeDeDepartement[];
  /** Day on which the schools may prepare this year; null: not opened. */
  readonly rentreeOuverteLe: string | null;
  /** Months to answer a request about personal data; null: the default one, to be verified. */
  readonly rgpdDroitsMois: number | null;
  /** Hours to notify a breach of personal data; null: the default one, to be verified. */
  readonly rgpdViolationHeures: number | null;
  /** 0 as long as nothing was set. */
  readonly version: number;
}

export const CLES_PARAMETRES = [
  'libelleRole',
  'libelleService',
  'libelleCommission',
  'tauxRecommandes',
  'enveloppeImp',
  'enveloppesImp',
  'rentreeOuverteLe',
  'rgpdDroitsMois',
  'rgpdViolationHeures',
] as const;

const TAUX_USUELS: readonly TauxImpCentimes[] = [125000, 250000, 375000];

/** The rates are those that secondary sources quote from the circulaire for the digital référent. */
const DEFAUTS: Omit<Parametres, 'version'> = {
  libelleRole: 'RRUPN',
  libelleService: 'SRANE',
  libelleCommission: 'Commission numérique',
  tauxRecommandes: TAUX_USUELS,
  sourceTaux: 'circulaire n° 2015-058 du 29 avril 2015, à vérifier',
  enveloppeImp: null,
  enveloppesImp: [],
  rentreeOuverteLe: null,
  rgpdDroitsMois: null,
  rgpdViolationHeures: null,
};

/** What an académie decides for a year, with what stands for it until it does. */
@Injectable()
export class ParametresAcademie {
  constructor(private readonly base: Base) {}

  async read(academie: string, annee: number): Promise<Parametres> {
    const lignes = await this.base.query<{ cle: string; valeur: unknown; version: number }>(
      `select cle, valeur, version from parametres_academie where academie = $1 and annee = $2`,
      [academie, annee],
    );
    const connues = lignes.filter(({ cle }) => CLES_PARAMETRES.some((connue) => connue === cle));
    const fixes = Object.fromEntries(connues.map(({ cle, valeur }) => [cle, valeur])) as Partial<Parametres>;
    return {
      ...DEFAUTS,
      ...(fixes.tauxRecommandes ? { sourceTaux: `paramètres de l'académie, ${formatAnnee(annee)}` } : {}),
      ...fixes,
      version: connues.reduce((somme, { version }) => somme + version, 0),
    };
  }

  /** Settings of the académie of a school. */
  async readOf({ uai, annee }: { uai: string; annee: number }): Promise<Parametres> {
    const [ecole] = await this.base.query<{ academie: string }>(`select academie from etablissements where uai = $1`, [
      uai,
    ]);
    if (!ecole) throw new Error('The school of a request must be within reach');
    return this.read(ecole.academie, annee);
  }
}
