import { Objet, Texte, Version } from '../../../socle/validation/index.js';
import { GabaritLettreDto } from '../contenu/contenu.dto.js';

export class CreateModeleDto {
  @Texte({ max: 120 }) nom!: string;
  @Objet(() => GabaritLettreDto) contenu!: GabaritLettreDto;
}

export class UpdateModeleDto extends CreateModeleDto {
  @Version() version!: number;
}

/** Publication, retirement. */
export class GesteSurModeleDto {
  @Version() version!: number;
}
