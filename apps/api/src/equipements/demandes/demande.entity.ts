import type { CategorieEquipement, EtatDemande, PrioriteEquipement } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a school asks for in a campaign, and the answer. */
@Entity('demandes_equipement')
export class Demande {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') annee!: number;
  @Column('uuid') campagne!: string;
  @Column('text') categorie!: CategorieEquipement;
  /** What it is for, in words. */
  @Column('text') besoin!: string;
  @Column('integer') quantite!: number;
  @Column('smallint') priorite!: PrioriteEquipement;
  @Column('text') etat!: EtatDemande;
  @Column('integer', { name: 'quantite_accordee', nullable: true }) quantiteAccordee!: number | null;
  @Column('text', { nullable: true }) reponse!: string | null;
  @Column('date', { name: 'repondu_le', nullable: true }) reponduLe!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
