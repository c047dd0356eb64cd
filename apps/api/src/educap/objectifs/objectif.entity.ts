import type { EtatObjectif } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A priority objective of the year. */
@Entity('educap_objectifs')
export class Objectif {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('text') intitule!: string;
  /** Item of the académie's grid, in words: it outlives the grid. */
  @Column('text', { nullable: true }) item!: string | null;
  @Column('text', { nullable: true }) indicateur!: string | null;
  @Column('text') etat!: EtatObjectif;
  /** Point d'étape: where it stands, in words. */
  @Column('text', { nullable: true }) point!: string | null;
  @Column('smallint') ordre!: number;
  /** Objective of the year before that it carries on. */
  @Column('uuid', { name: 'repris_de', nullable: true }) reprisDe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
