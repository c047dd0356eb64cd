import type { OrigineAuChoix, QuiSaisit } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** PostgreSQL gives its decimals as text. */
const DECIMAL = {
  to: (valeur: number | null): number | null => valeur,
  from: (lue: string | null): number | null => (lue === null ? null : Number(lue)),
};

/** The value of an indicator that a school enters; version 0 while it never was. */
@Entity('indicateurs_valeurs')
export class ValeurDIndicateur {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('smallint') annee!: number;
  @PrimaryColumn('text') code!: string;
  @Column('uuid') id!: string;
  @Column('numeric', { nullable: true, transformer: DECIMAL }) valeur!: number | null;
  @Column('uuid', { nullable: true }) agent!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}

/** What an académie sets of an indicator. */
export interface Reglage {
  readonly code: string;
  readonly libelle: string;
  readonly origine: OrigineAuChoix;
  readonly demande: boolean;
  readonly quiSaisit: QuiSaisit;
  readonly cible: number | null;
}

/** The model of an académie and year, as it was last saved. */
@Entity('indicateurs_modeles')
export class ModeleDIndicateurs {
  @PrimaryColumn('text') academie!: string;
  @PrimaryColumn('smallint') annee!: number;
  @Column('uuid') id!: string;
  @Column('jsonb') contenu!: readonly Reglage[];
  @Column('uuid', { nullable: true }) agent!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
