import type { Canal, DomaineContact, NiveauContact, PerimetreContact, StatutContact } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to ask in an académie: a function or a functional mailbox, never a person. */
@Entity('contacts')
export class Contact {
  @PrimaryColumn('text') academie!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Code in the catalogue it came from; null for the académie's own. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') perimetre!: PerimetreContact;
  /** Three characters; null: the whole académie. */
  @Column('text', { nullable: true }) departement!: string | null;
  /** Null: every school. */
  @Column('text', { nullable: true }) type!: NiveauContact | null;
  @Column('text') domaine!: DomaineContact;
  @Column('text') service!: string;
  @Column('text') canal!: Canal;
  /** May hold `<UAI>`, which stands for that of the reader's school. */
  @Column('text', { nullable: true }) adresse!: string | null;
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('text') statut!: StatutContact;
  @Column('text', { nullable: true }) edition!: string | null;
  @Column('text', { nullable: true }) remarque!: string | null;
  @Column('smallint') ordre!: number;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
