import { CERTITUDES_ECHEANCE, type CertitudeEcheance, ETATS_ATTENDU, type EtatAttendu } from '@focale/domaine';
import { GENRES_ATTENDU, type GenreAttendu } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

/** One thing that the académie expects of the school this year. */
export class AttenduVue {
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: GENRES_ATTENDU, description: 'Une déclaration, ou une obligation légale du film' })
  genre!: GenreAttendu;
  @ApiProperty({ type: String, nullable: true, description: 'Clé de la ligne du film, pour une obligation' }) cle!:
    string | null;
  @ApiProperty({ format: 'date' }) echeance!: string;
  @ApiProperty({ description: 'Échéance par défaut, que l’académie n’a pas confirmée' }) echeanceAVerifier!: boolean;
  @ApiProperty({ enum: CERTITUDES_ECHEANCE, description: 'D’où vient l’échéance' }) certitude!: CertitudeEcheance;
  @ApiProperty({ enum: ETATS_ATTENDU }) etat!: EtatAttendu;
  @ApiProperty({ description: 'Pourquoi il est dans cet état, en une phrase' }) raison!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) recuLe!: string | null;
  @ApiProperty({ description: 'Écran où agir' }) lien!: string;
}
