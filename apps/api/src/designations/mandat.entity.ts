import type { Domaine, EtatDesignation } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A domain of a mandate that somebody else shares: the ENT administrator, the network manager... */
export interface Partage {
  readonly domaine: Domaine;
  readonly acteur: string;
}

export const NATURES_COMPENSATION = ['imp', 'allegement', 'aucune'] as const;

export type NatureCompensation = (typeof NATURES_COMPENSATION)[number];

/** The mission of one RRUPN in one school and year. Dates are `AAAA-MM-JJ`. */
@Entity('mandats')
export class Mandat {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('uuid') agent!: string;
  @Column('date') debut!: string;
  /** Null: until the end of the year. */
  @Column('date', { nullable: true }) fin!: string | null;
  /** Day of taking office as a RRUPN; null: unknown. */
  @Column('date', { name: 'pris_le', nullable: true }) prisLe!: string | null;
  @Column('text', { array: true }) domaines!: Domaine[];
  @Column('jsonb') partages!: readonly Partage[];
  @Column('text') etat!: EtatDesignation;
  /** Reason of the last refusal, send-back or end. */
  @Column('text', { nullable: true }) motif!: string | null;
  @Column('date', { name: 'transmise_le', nullable: true }) transmiseLe!: string | null;
  @Column('date', { name: 'lettre_signee_le', nullable: true }) lettreSigneeLe!: string | null;
  /** Day on which the end was stated; the mission itself stops on `fin`. */
  @Column('date', { name: 'close_le', nullable: true }) closeLe!: string | null;
  /** Null: not decided yet. */
  @Column('text', { nullable: true }) compensation!: NatureCompensation | null;
  /** Day of the entry in STSWEB. */
  @Column('date', { name: 'saisie_sts', nullable: true }) saisieSts!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
