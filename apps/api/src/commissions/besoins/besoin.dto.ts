import { type DispositifFormation, DISPOSITIFS_FORMATION, type EtatBesoin, ETATS_BESOIN } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Entier, Texte, Version } from '../../socle/validation/index.js';

const PUBLIC = { max: 200, optionnel: true, nullable: true, description: 'À qui elle s’adresse' } as const;
const NOMBRE = { min: 1, max: 2000, optionnel: true, nullable: true, description: 'Personnes' } as const;

export class CreateBesoinDto {
  @Choix(DISPOSITIFS_FORMATION) dispositif!: DispositifFormation;
  @Texte({ max: 200 }) titre!: string;
  @Texte(PUBLIC) public?: string | null;
  @Entier(NOMBRE) nombre?: number | null;
  @Choix(ETATS_BESOIN, { optionnel: true, description: 'Par défaut : recense' }) etat?: EtatBesoin;
}

/** What is absent stays as it is. */
export class UpdateBesoinDto {
  @Choix(DISPOSITIFS_FORMATION, { optionnel: true }) dispositif?: DispositifFormation;
  @Texte({ max: 200, optionnel: true }) titre?: string;
  @Texte(PUBLIC) public?: string | null;
  @Entier(NOMBRE) nombre?: number | null;
  @Choix(ETATS_BESOIN, { optionnel: true }) etat?: EtatBesoin;
  @Version({ optionnel: true }) version?: number;
}

export class BesoinVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DISPOSITIFS_FORMATION }) dispositif!: DispositifFormation;
  @ApiProperty() titre!: string;
  @ApiProperty({ type: String, nullable: true }) public!: string | null;
  @ApiProperty({ type: Number, nullable: true }) nombre!: number | null;
  @ApiProperty({ enum: ETATS_BESOIN }) etat!: EtatBesoin;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

export class BesoinsVue {
  @ApiProperty({ type: [BesoinVue] }) elements!: BesoinVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
