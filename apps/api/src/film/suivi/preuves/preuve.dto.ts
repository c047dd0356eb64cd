import { ApiProperty } from '@nestjs/swagger';
import { IsUrl } from 'class-validator';
import { Identifiant, Jour, Texte } from '../../../socle/validation/index.js';
import { AuteurVue } from '../film.dto.js';

/** A proof by a link, or the title and date of the file that comes with them. */
export class CreatePreuveDto {
  @Texte({ max: 200 }) titre!: string;

  @Jour({ description: 'Jour dont elle témoigne' }) dateeDu!: string;

  @Texte({ max: 500, optionnel: true, description: 'Lien http ou https ; sans fichier' })
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: 'Donnez une adresse complète, qui commence par https:// ou http://.' },
  )
  adresse?: string;
}

/** A proof of the year before, taken up for the same line of this year. */
export class ReprisePreuveDto {
  @Identifiant({ description: 'Une preuve de « precedentes »' }) repriseDe!: string;
}

export class FichierDePreuveVue {
  @ApiProperty() nom!: string;
  @ApiProperty({ description: 'Type reconnu à son contenu' }) type!: string;
  @ApiProperty({ description: 'Octets' }) taille!: number;
}

export class PreuveVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() titre!: string;
  @ApiProperty({ type: String, nullable: true }) adresse!: string | null;
  @ApiProperty({ type: FichierDePreuveVue, nullable: true }) fichier!: FichierDePreuveVue | null;
  @ApiProperty({ format: 'date', description: 'Jour dont elle témoigne' }) dateeDu!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Preuve de l’année précédente' })
  repriseDe!: string | null;
  @ApiProperty({ type: AuteurVue, nullable: true }) par!: AuteurVue | null;
  @ApiProperty({ format: 'date-time' }) creeLe!: string;
  @ApiProperty({ enum: ['telecharger', 'retirer', 'reprendre'], isArray: true })
  actionsPossibles!: ('telecharger' | 'retirer' | 'reprendre')[];
}

/** Proofs of one line: those of the year, and those of the year before that may be taken up. */
export class PreuvesVue {
  @ApiProperty({ type: [PreuveVue] }) elements!: PreuveVue[];
  @ApiProperty({ type: [PreuveVue] }) precedentes!: PreuveVue[];
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
