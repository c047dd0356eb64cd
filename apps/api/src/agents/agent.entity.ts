import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person known to Focale. */
@Entity('agents')
export class Agent {
  @PrimaryColumn('uuid')
  id!: string;

  /** Lower case, unique. */
  @Column('text')
  courriel!: string;

  @Column('text')
  prenom!: string;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  discipline!: string | null;

  @Column('integer')
  version!: number;
}
