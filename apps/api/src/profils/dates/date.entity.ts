import type { CertitudeDate, GenreDate, NiveauContact, ZoneVacances } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A date of an académie and year: decided by somebody, entered here, never computed. */
@Entity('dates_academie')
export class DateDAcademie {
  @PrimaryColumn('text') academie!: string;
  @PrimaryColumn('smallint') annee!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') genre!: GenreDate;
  @Column('text') intitule!: string;
  /** `AAAA-MM-JJ`, both included. */
  @Column('date') debut!: string;
  @Column('date') fin!: string;
  /** Whom it is for, in words. */
  @Column('text', { nullable: true }) public!: string | null;
  /** Schools that it concerns; null: all of them. */
  @Column('text', { nullable: true }) type!: NiveauContact | null;
  @Column('text', { nullable: true }) zone!: ZoneVacances | null;
  @Column('text') certitude!: CertitudeDate;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
