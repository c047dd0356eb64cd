import type { FonctionRrupn } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of the journal of a RRUPN: the policy of the table shows and changes those of the signed-in agent alone. */
@Entity('activites')
export class Activite {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('uuid') agent!: string;
  /** `AAAA-MM-JJ`. */
  @Column('date') date!: string;
  @Column('text') fonction!: FonctionRrupn;
  @Column('integer', { name: 'duree_minutes' }) dureeMinutes!: number;
  @Column('text', { nullable: true }) public!: string | null;
  /** Persons; null: not counted. */
  @Column('integer', { nullable: true }) nombre!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'cree_le' }) creeLe!: Date;
}
