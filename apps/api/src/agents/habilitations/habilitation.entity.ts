import type { Role } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A right held by a person between two days. */
@Entity('habilitations')
export class HabilitationTenue {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agent!: string;
  @Column('text') role!: Role;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text', { nullable: true }) academie!: string | null;
  @Column('text', { nullable: true }) departement!: string | null;
  @Column('char', { length: 8, nullable: true }) uai!: string | null;
  /** Codes of digital functions, of a contributeur. */
  @Column('text', { array: true, nullable: true }) fonctions!: string[] | null;
  /** `AAAA-MM-JJ`. */
  @Column('date') debut!: string;
  /** Last day; the day before `debut` when the right was taken back before it ran. */
  @Column('date', { nullable: true }) fin!: string | null;
  /** Day of taking office; null: unknown. */
  @Column('date', { name: 'pris_le', nullable: true }) prisLe!: string | null;
  @Column('boolean') interim!: boolean;
  @Column('integer') version!: number;
}
