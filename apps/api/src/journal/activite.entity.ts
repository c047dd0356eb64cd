import type { Etiquette, FonctionRrupn } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One entry of the journal of a RRUPN: the policy of the table shows and changes those of the signed-in agent, and shows those
 * that their author shares to who may read totals.
 */
@Entity('activites')
export class Activite {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('uuid') agent!: string;
  /** `AAAA-MM-JJ`. */
  @Column('date') date!: string;
  @Column('text') fonction!: FonctionRrupn;
  /** In the words of the letter on that day. */
  @Column('text', { nullable: true }) mission!: string | null;
  @Column('integer', { name: 'duree_minutes' }) dureeMinutes!: number;
  @Column('text', { array: true }) etiquettes!: Etiquette[];
  @Column('text', { nullable: true }) public!: string | null;
  /** Persons; null: not counted. */
  @Column('integer', { nullable: true }) nombre!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('boolean') partagee!: boolean;
  /** Last day on which it is proposed again, a week after the other; null: it does not come back. */
  @Column('date', { name: 'chaque_semaine_jusqu_au', nullable: true }) chaqueSemaineJusquAu!: string | null;
  /** Key that the device drew for what was typed. */
  @Column('uuid', { nullable: true }) saisie!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'cree_le' }) creeLe!: Date;
}
