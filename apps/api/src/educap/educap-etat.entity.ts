import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When EDUCAP was read and filled; the positioning itself stays in EDUCAP. */
@Entity('educap_etats')
export class EducapEtat {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('smallint') annee!: number;
  /** Day on which the positioning of the year before was read, or filled when it was missing. */
  @Column('date', { name: 'precedent_le', nullable: true }) precedentLe!: string | null;
  /** Day on which this year's positioning was completed. */
  @Column('date', { name: 'positionne_le', nullable: true }) positionneLe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
