import { ApiProperty } from '@nestjs/swagger';
import { ListeDto } from '../../socle/validation/index.js';

const CODES_ALERTES = ['mandat_vacant', 'mandat_bientot_vacant'] as const;

export type CodeAlerte = (typeof CODES_ALERTES)[number];

export class ListAlertesDto extends ListeDto {}

export class AlerteVue {
  @ApiProperty({ enum: CODES_ALERTES }) code!: CodeAlerte;
  @ApiProperty() intitule!: string;
  @ApiProperty({ format: 'date', description: 'Premier jour où l’alerte est vraie' }) depuis!: string;
  @ApiProperty({ description: 'Écran où y remédier' }) lien!: string;
}

export class EcoleEnAlerteVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
  @ApiProperty() departement!: string;
  @ApiProperty({ type: [AlerteVue] }) alertes!: AlerteVue[];
}

export class EcolesEnAlerteVue {
  @ApiProperty({ type: [EcoleEnAlerteVue] }) elements!: EcoleEnAlerteVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}
