import type { GenreRgpd } from '@focale/domaine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The register and the folder of a school in a year. */
@Entity('rgpd_etats')
export class EtatRgpd {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('smallint') annee!: number;
  /** Treatments entered in RADIO on `releveLe`. */
  @Column('integer', { nullable: true }) traitements!: number | null;
  /** `AAAA-MM-JJ`. */
  @Column('date', { name: 'releve_le', nullable: true }) releveLe!: string | null;
  @Column('date', { name: 'dossier_cree_le', nullable: true }) dossierCreeLe!: string | null;
  /** Object of the fait `rgpd.dossier_cree`. */
  @Column('uuid') objet!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}

/** A request of a person about their data, or a breach; names nobody. */
@Entity('rgpd_demandes')
export class DemandeRgpd {
  @PrimaryColumn('char', { length: 8 }) uai!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Year in which it was received. */
  @Column('smallint') annee!: number;
  @Column('text') genre!: GenreRgpd;
  @Column('timestamptz', { name: 'recue_le' }) recueLe!: Date;
  @Column('text') objet!: string;
  /** To the CNIL; of a breach only. */
  @Column('timestamptz', { name: 'notifiee_le', nullable: true }) notifieeLe!: Date | null;
  @Column('timestamptz', { name: 'close_le', nullable: true }) closeLe!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'modifie_le' }) modifieLe!: Date;
}
