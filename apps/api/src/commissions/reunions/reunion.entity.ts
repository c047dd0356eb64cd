import type { EtatReunion, Presence, QualiteCommission } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A point of the agenda. */
export interface PointDOrdreDuJour {
  readonly titre: string;
  /** Minutes. */
  readonly duree: number | null;
}

/** A meeting of the commission; the faits `reunion.planifiee` and `reunion.tenue` belong to `id`. */
@Entity('reunions')
export class Reunion {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('timestamptz') debut!: Date;
  @Column('integer', { name: 'duree_minutes' }) dureeMinutes!: number;
  @Column('text', { nullable: true }) lieu!: string | null;
  @Column('text') objet!: string;
  @Column('jsonb', { name: 'ordre_du_jour' }) ordreDuJour!: PointDOrdreDuJour[];
  @Column('text') etat!: EtatReunion;
  @Column('integer') sequence!: number;
  /** Sequence that the members last received; null: never convened. */
  @Column('integer', { name: 'sequence_envoyee', nullable: true }) sequenceEnvoyee!: number | null;
  @Column('timestamptz', { name: 'convoquee_le', nullable: true }) convoqueeLe!: Date | null;
  @Column('text', { name: 'compte_rendu', nullable: true }) compteRendu!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}

/** Who was there. `nom` is kept as it was that day; pupils and parents have none. */
@Entity('presences')
export class PresenceEnReunion {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') reunion!: string;
  @PrimaryColumn('uuid') membre!: string;
  @Column('text') qualite!: QualiteCommission;
  @Column('text', { nullable: true }) nom!: string | null;
  @Column('text') presence!: Presence;
  @Column('smallint') nombre!: number;
}
