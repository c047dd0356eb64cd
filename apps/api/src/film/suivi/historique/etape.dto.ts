import { STATUTS_ACTION, type StatutAction } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { AuteurVue, ChargeVue } from '../film.dto.js';

/** One state of a line, with the instants between which it was the state shown. */
export class EtapeVue {
  @ApiProperty({ format: 'date-time' }) depuis!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Absent de l’état actuel' })
  jusqua!: string | null;
  @ApiProperty({ enum: STATUTS_ACTION }) statut!: StatutAction;
  @ApiProperty({ type: String, format: 'date', nullable: true }) faitLe!: string | null;
  @ApiProperty({ type: String, nullable: true }) commentaire!: string | null;
  @ApiProperty({ type: String, nullable: true }) motif!: string | null;
  @ApiProperty({ enum: ['manuelle', 'automatique'] }) origine!: 'manuelle' | 'automatique';
  @ApiProperty({ description: 'Fixée à la main contre les déclarations' }) force!: boolean;
  @ApiProperty({ description: 'Concernait l’établissement' }) applicable!: boolean;
  @ApiProperty({ type: ChargeVue, nullable: true }) charge!: ChargeVue | null;
  @ApiProperty({ type: AuteurVue, nullable: true }) par!: AuteurVue | null;
}
