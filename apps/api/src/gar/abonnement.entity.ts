import type { FinanceurGar, SuiteGar } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subscription to a GAR resource, in the list of one year. */
@Entity('gar_abonnements')
export class AbonnementGar {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('text') ressource!: string;
  @Column('text', { nullable: true }) editeur!: string | null;
  @Column('text') financeur!: FinanceurGar;
  /** `AAAA-MM-JJ`. */
  @Column('date', { nullable: true }) debut!: string | null;
  @Column('date') fin!: string;
  /** Licences; null: not said, or for everybody. */
  @Column('integer', { nullable: true }) quantite!: number | null;
  @Column('text', { nullable: true }) publics!: string | null;
  @Column('text') suite!: SuiteGar;
  /** Subscription of the year before that this one carries over. */
  @Column('uuid', { name: 'reprise_de', nullable: true }) repriseDe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
