import {
  type DispositifFormation,
  type EtatBesoin,
  LIBELLES_DISPOSITIFS_FORMATION,
  LIBELLES_ETATS_BESOIN,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { Choix, Entier, Texte } from '../../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class CreateBesoinDto {
  @Choix(LIBELLES_DISPOSITIFS_FORMATION, { libelle: 'Forme' }) dispositif!: DispositifFormation;
  @Texte({ max: 200, libelle: 'Formation souhaitée', requis: 'Indiquez la formation souhaitée.' }) titre!: string;
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Public', description: 'À qui elle s’adresse' }) public?: string | null;
  @Entier({ ...FACULTATIF, min: 1, max: 2000, libelle: 'Nombre de personnes', description: 'Personnes' })
  nombre?: number | null;
  @Choix(LIBELLES_ETATS_BESOIN, {
    optionnel: true,
    libelle: 'Où en est-elle ?',
    description: 'Par défaut : recense',
  })
  etat?: EtatBesoin;
}

export class UpdateBesoinDto extends CorrectionOf(CreateBesoinDto) {}

export class BesoinVue extends VueOf(CreateBesoinDto) {}

export class BesoinsVue {
  @ApiProperty({ type: [BesoinVue] }) elements!: BesoinVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
