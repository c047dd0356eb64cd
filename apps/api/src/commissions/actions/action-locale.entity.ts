import type { StatutActionLocale } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something to do, decided by a meeting or by the school; followed all year. */
@Entity('actions_locales')
export class ActionLocale {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  /** The meeting that decided it. */
  @Column('uuid', { nullable: true }) reunion!: string | null;
  @Column('text') intitule!: string;
  @Column('text', { nullable: true }) responsable!: string | null;
  /** `AAAA-MM-JJ`. */
  @Column('date', { nullable: true }) echeance!: string | null;
  @Column('text') statut!: StatutActionLocale;
  /** The action of the previous year that it carries on. */
  @Column('uuid', { name: 'reprise_de', nullable: true }) repriseDe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
