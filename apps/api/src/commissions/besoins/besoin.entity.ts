import type { DispositifFormation, EtatBesoin } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A training need that the commission listed; the fait `besoins_formation.recenses` belongs to `id`. */
@Entity('besoins_formation')
export class BesoinFormation {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('text') dispositif!: DispositifFormation;
  @Column('text') titre!: string;
  @Column('text', { nullable: true }) public!: string | null;
  /** Persons. */
  @Column('integer', { nullable: true }) nombre!: number | null;
  @Column('text') etat!: EtatBesoin;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
