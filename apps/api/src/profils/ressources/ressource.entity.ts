import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document or a site that the lines of the film name by its title. */
@Entity('ressources')
export class Ressource {
  @PrimaryColumn('text') academie!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') titre!: string;
  /** The title as it is matched: see `buildCleRessource`. */
  @Column('text') cle!: string;
  @Column('text', { nullable: true }) adresse!: string | null;
  @Column('text', { nullable: true }) edition!: string | null;
  @Column('text', { array: true }) themes!: string[];
  /** Day on which somebody last opened it, `AAAA-MM-JJ`. */
  @Column('date', { name: 'verifiee_le', nullable: true }) verifieeLe!: string | null;
  @Column('boolean') morte!: boolean;
  @Column('text', { nullable: true }) remarque!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
