import type { GenreDocument } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the charter or of the action plan; `charte.adoptee` and `charte.annexee` belong to `id`. */
@Entity('documents_numeriques')
export class DocumentNumerique {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('text') genre!: GenreDocument;
  /** From 1, one series a kind, across the years. */
  @Column('integer') numero!: number;
  @Column('text') titre!: string;
  @Column('uuid', { nullable: true }) fichier!: string | null;
  /** By the conseil d'administration, `AAAA-MM-JJ`. */
  @Column('date', { name: 'adopte_le', nullable: true }) adopteLe!: string | null;
  /** To the règlement intérieur, `AAAA-MM-JJ`; of a charter only. */
  @Column('date', { name: 'annexe_le', nullable: true }) annexeLe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
