import { ApiProperty } from '@nestjs/swagger';
import { DifferencesVue } from './differences.vue.js';
import { LigneVue } from './ligne.vue.js';

export class AuteurDeFilmVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export class BrouillonVue {
  @ApiProperty({ type: [LigneVue] }) lignes!: LigneVue[];
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) modifieLe!: string;
  @ApiProperty({ type: AuteurDeFilmVue, nullable: true }) par!: AuteurDeFilmVue | null;
}

export class PublicationVue {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) publieLe!: string;
  @ApiProperty({ type: AuteurDeFilmVue, nullable: true }) par!: AuteurDeFilmVue | null;
  @ApiProperty() ajoutees!: number;
  @ApiProperty() retirees!: number;
  @ApiProperty() modifiees!: number;
  @ApiProperty() deplacees!: number;
}

export class MotVue {
  @ApiProperty() code!: string;
  @ApiProperty() libelle!: string;
}

export class RegleVue {
  @ApiProperty() code!: string;
  @ApiProperty({ description: '« réservé aux lycées et aux EREA »' }) explication!: string;
}

export class VocabulaireVue {
  @ApiProperty({ type: [MotVue] }) periodes!: MotVue[];
  @ApiProperty({ type: [String] }) themes!: string[];
  @ApiProperty({ type: [MotVue] }) responsables!: MotVue[];
  @ApiProperty({ type: [MotVue] }) faits!: MotVue[];
  @ApiProperty({ type: [RegleVue], description: 'Se combinent par + : « lycee+avec_ent »' }) regles!: RegleVue[];
  @ApiProperty({ type: [MotVue] }) obligations!: MotVue[];
  @ApiProperty({ type: [MotVue] }) certitudes!: MotVue[];
  @ApiProperty({ type: [MotVue] }) natures!: MotVue[];
}

export class AttenduPartageVue {
  @ApiProperty({ description: 'Clé de la ligne' }) cle!: string;
  @ApiProperty() intitule!: string;
}

/** The film of an académie and year, as its SRANE edits it. */
export class FilmModeleVue {
  @ApiProperty() academie!: string;
  @ApiProperty({ example: '2026-2027' }) annee!: string;
  @ApiProperty({ enum: ['non_publie', 'publie'] }) etat!: 'non_publie' | 'publie';
  @ApiProperty({ description: 'Nombre de publications ; 0 quand rien n’est publié' }) version!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publieLe!: string | null;
  @ApiProperty({ type: [LigneVue], description: 'Lignes publiées, ou celles dont l’année partira' })
  lignes!: LigneVue[];
  @ApiProperty({ type: BrouillonVue, nullable: true }) brouillon!: BrouillonVue | null;
  @ApiProperty({ type: [PublicationVue] }) publications!: PublicationVue[];
  @ApiProperty({
    type: [AttenduPartageVue],
    description: 'Attendus qui ont l’échéance d’une ligne : déplacer l’une déplace l’autre',
  })
  attendus!: AttenduPartageVue[];
  @ApiProperty({ type: VocabulaireVue }) vocabulaire!: VocabulaireVue;
  @ApiProperty({ type: [String], description: '« enregistrer », « importer », « publier », « abandonner »' })
  actionsPossibles!: string[];
}

export class ImportDeFilmVue {
  @ApiProperty() lignes!: number;
  @ApiProperty({ type: DifferencesVue }) differences!: DifferencesVue;
}
