import { ApiProperty } from '@nestjs/swagger';

export const ETATS_ATTENDU = ['a_venir', 'non_commence', 'en_cours', 'recu', 'en_retard', 'sans_objet'] as const;

export type EtatAttendu = (typeof ETATS_ATTENDU)[number];

/** One thing that the académie expects of the school this year. */
export class AttenduVue {
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ format: 'date' }) echeance!: string;
  @ApiProperty({ description: 'Échéance par défaut, que l’académie n’a pas confirmée' }) echeanceAVerifier!: boolean;
  @ApiProperty({ enum: ETATS_ATTENDU }) etat!: EtatAttendu;
  @ApiProperty({ type: String, format: 'date', nullable: true }) recuLe!: string | null;
  @ApiProperty({ description: 'Écran où agir' }) lien!: string;
}
