import { PORTEES_CALENDRIER, type PorteeCalendrier } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix } from '../socle/validation/index.js';

export class CreateCalendrierDto {
  @Choix(PORTEES_CALENDRIER, { description: 'Les lignes de mes fonctions, ou toutes celles de mes établissements' })
  portee!: PorteeCalendrier;
}

export class AbonnementVue {
  @ApiProperty({ format: 'date-time' }) creeLe!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Dernière lecture, à une heure près' })
  luLe!: string | null;
  @ApiProperty({ enum: PORTEES_CALENDRIER }) portee!: PorteeCalendrier;
}

export class CalendrierVue {
  @ApiProperty({ type: AbonnementVue, nullable: true }) abonnement!: AbonnementVue | null;
}

export class AdresseVue {
  @ApiProperty({ description: 'Adresse secrète, montrée cette seule fois' }) adresse!: string;
}
