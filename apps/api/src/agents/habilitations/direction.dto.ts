import { ApiProperty } from '@nestjs/swagger';
import { Booleen, Jour, Objet } from '../../socle/validation/index.js';
import { IdentiteDto } from '../comptes/agent.dto.js';

const ETATS_DE_DIRECTION = ['pourvue', 'interim', 'vacante'] as const;
const ACTIONS_DIRECTION = ['confier'] as const;

export class CreateDirectionDto {
  @Objet(() => IdentiteDto, { libelle: 'Nouveau chef d’établissement' }) agent!: IdentiteDto;
  @Jour({
    libelle: 'Prise de fonction',
    aide: 'La personne en place garde ses droits jusqu’à la veille.',
    requis: 'Indiquez le jour de prise de fonction.',
  })
  prisLe!: string;
  @Booleen({ optionnel: true, libelle: 'Assure l’intérim' }) interim?: boolean;
}

class ChefVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export class MandatDeDirectionVue {
  @ApiProperty({ format: 'uuid', description: 'Du droit' }) id!: string;
  @ApiProperty() agent!: ChefVue;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) fin!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Nul : inconnu' }) prisLe!: string | null;
  @ApiProperty() interim!: boolean;
  @ApiProperty({ description: 'En fonction aujourd’hui' }) enFonction!: boolean;
}

/** Who leads a school, who led it, who will. */
export class DirectionVue {
  @ApiProperty({ enum: ETATS_DE_DIRECTION }) etat!: (typeof ETATS_DE_DIRECTION)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Premier jour sans chef, s’il est connu' })
  vacanteDepuis!: string | null;
  @ApiProperty({ type: [MandatDeDirectionVue], description: 'Le plus récent d’abord' }) chefs!: MandatDeDirectionVue[];
  @ApiProperty({ enum: ACTIONS_DIRECTION, isArray: true })
  actionsPossibles!: (typeof ACTIONS_DIRECTION)[number][];
}
