import type { ModaliteCommission, QualiteCommission } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The commission numérique of a school in a year; the faits belong to `id`. */
@Entity('commissions')
export class Commission {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('smallint') annee!: number;
  @Column('uuid') id!: string;
  @Column('text') modalite!: ModaliteCommission;
  @Column('text') libelle!: string;
  /** `AAAA-MM-JJ`; null: declared, not installed yet. */
  @Column('date', { name: 'installee_le', nullable: true }) installeeLe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}

/** Somebody who sits in it; pupils and parents are a number, without a name. */
@Entity('membres_commission')
export class MembreCommission {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('smallint') annee!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') qualite!: QualiteCommission;
  @Column('text', { nullable: true }) prenom!: string | null;
  @Column('text', { nullable: true }) nom!: string | null;
  @Column('smallint') nombre!: number;
  /** Where a convocation is sent; never of a pupil or a parent. */
  @Column('text', { nullable: true }) courriel!: string | null;
}
