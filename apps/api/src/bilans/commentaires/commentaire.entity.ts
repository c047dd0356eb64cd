import type { CodeDeBloc } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word in the margin of a bilan: its author and the direction read it, whatever becomes of the bilan. */
@Entity('commentaires_bilan')
export class CommentaireDeBilan {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  /** Whose bilan it is. */
  @Column('uuid') agent!: string;
  @Column('text') bloc!: CodeDeBloc;
  @Column('uuid') auteur!: string;
  @Column('text') texte!: string;
  @Column('timestamptz', { name: 'cree_le' }) creeLe!: Date;
  @Column('timestamptz', { name: 'traite_le', nullable: true }) traiteLe!: Date | null;
  @Column('integer') version!: number;
}
