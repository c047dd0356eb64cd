import type { DomaineDeGrille } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the grid that an académie imported; at most one is active. */
@Entity('educap_grilles')
export class Grille {
  @PrimaryColumn('text') academie!: string;
  @PrimaryColumn('integer') numero!: number;
  @Column('text') titre!: string;
  @Column('jsonb') contenu!: DomaineDeGrille[];
  @Column('uuid', { nullable: true }) agent!: string | null;
  @Column('timestamptz', { name: 'importee_le' }) importeeLe!: Date;
  @Column('boolean') active!: boolean;
}
