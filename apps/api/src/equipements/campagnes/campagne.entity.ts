import type { CategorieEquipement, TypeEtablissement } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A campaign by which a collectivité gathers the equipment needs of schools. */
@Entity('campagnes_equipement')
export class Campagne {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') academie!: string;
  @Column('smallint') annee!: number;
  @Column('text') titre!: string;
  @Column('text') collectivite!: string;
  /** Null: every département of the académie. */
  @Column('text', { nullable: true }) departement!: string | null;
  /** Empty: every type. */
  @Column('text', { array: true }) types!: TypeEtablissement[];
  @Column('text', { array: true }) categories!: CategorieEquipement[];
  /** `AAAA-MM-JJ`, both days included. */
  @Column('date', { name: 'ouverte_le' }) ouverteLe!: string;
  @Column('date', { name: 'close_le' }) closeLe!: string;
  @Column('text', { nullable: true }) consignes!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
