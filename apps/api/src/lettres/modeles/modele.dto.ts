import { Objet, Texte, Version } from '../../socle/validation/index.js';
import { GabaritLettreDto } from '../contenu/contenu.dto.js';

export class CreateModeleDto {
  @Texte({
    max: 120,
    libelle: 'Nom du modèle',
    aide: 'Vu par les établissements, par exemple « Lettre de mission, collège »',
    requis: 'Donnez un nom au modèle.',
  })
  nom!: string;
  @Objet(() => GabaritLettreDto) contenu!: GabaritLettreDto;
}

export class UpdateModeleDto extends CreateModeleDto {
  @Version() version!: number;
}

/** Publication, retirement. */
export class GesteSurModeleDto {
  @Version() version!: number;
}
