import { Injectable } from '@nestjs/common';
import { ParametresAcademie } from '../agents/index.js';
import { Base, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import type { CodeEtape, Decision } from './rentree.dto.js';

/** What was decided about one element, and when. */
export interface DecisionPrise {
  readonly decision: Decision;
  readonly le: string;
  readonly agent: string;
}

export interface Rentree {
  readonly terminee: boolean;
  readonly decisions: Readonly<Record<string, DecisionPrise>>;
  /** 0 before the first decision. */
  readonly version: number;
}

/** Under what name a decision is kept. */
export const keyOf = (etape: CodeEtape, id: string): string => `${etape}:${id}`;

/** The register of the wizard: one row a school and year that is prepared. */
@Injectable()
export class Rentrees {
  constructor(
    private readonly base: Base,
    private readonly parametres: ParametresAcademie,
    private readonly horloge: Horloge,
  ) {}

  /** One writer at a time, even before the row exists. */
  async lock({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('rentree:' || $1 || ':' || $2, 0))`, [
      uai,
      String(annee),
    ]);
  }

  async get({ uai, annee }: EtablissementAnnee): Promise<Rentree> {
    const [ligne] = await this.base.query<Rentree>(
      `select terminee_le is not null as terminee, decisions, version from rentrees where uai = $1 and annee = $2`,
      [uai, annee],
    );
    return ligne ?? { terminee: false, decisions: {}, version: 0 };
  }

  async save(
    { uai, annee }: EtablissementAnnee,
    { terminee, decisions, version }: Rentree,
    agent: string,
  ): Promise<void> {
    await this.base.query(
      `insert into rentrees (uai, annee, terminee_le, agent, decisions, version)
       values ($1, $2, case when $3 then maintenant() end, $4, $5, $6)
       on conflict (uai, annee) do update set terminee_le = excluded.terminee_le, agent = excluded.agent,
         decisions = excluded.decisions, version = excluded.version`,
      [uai, annee, terminee, agent, JSON.stringify(decisions), version + 1],
    );
  }

  /**
   * Since when a year may be prepared: the day set by the académie, never before the February before it (IMP opinions
   * fall then). Null: the académie has not said.
   */
  async readOuverture(ou: EtablissementAnnee): Promise<{ ouverte: boolean; depuis: string | null }> {
    const { rentreeOuverteLe } = await this.parametres.readOf(ou);
    if (rentreeOuverteLe === null) return { ouverte: false, depuis: null };
    const fevrier = `${ou.annee}-02-01`;
    const depuis = rentreeOuverteLe > fevrier ? rentreeOuverteLe : fevrier;
    return { ouverte: depuis <= this.horloge.today(), depuis };
  }
}
