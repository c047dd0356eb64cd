import type { GenreEvenement, PublicEvenement } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something the school did for its people, logged once; its fait, when its kind has one, belongs to `id`. */
@Entity('evenements')
export class Evenement {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('text') genre!: GenreEvenement;
  /** `AAAA-MM-JJ`. */
  @Column('date') date!: string;
  @Column('text') titre!: string;
  @Column('text', { nullable: true }) theme!: string | null;
  @Column('text', { array: true }) publics!: PublicEvenement[];
  /** Persons; null: not counted. */
  @Column('integer', { nullable: true }) participants!: number | null;
  @Column('text', { nullable: true }) commentaire!: string | null;
  /** Who logged it. */
  @Column('uuid', { nullable: true }) agent!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
