import { ApiProperty } from '@nestjs/swagger';
import { Jour, Version } from '../socle/validation/index.js';
import { DomaineVue } from './grille/grille.dto.js';
import { ObjectifPrecedentVue, ObjectifVue } from './objectifs/objectif.dto.js';

/** The two dates: what is absent is left, what is null is taken back. */
export class UpdateEducapDto {
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Positionnement de l’année précédente lu, ou renseigné s’il manquait, le',
    aide: 'À la rentrée. Vide tant que ce n’est pas fait',
    description: 'Lecture du positionnement de l’année précédente, ou saisie s’il manquait',
  })
  precedentLe?: string | null;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Positionnement de l’année complété le',
    aide: 'De mai à juillet dans le film. Vide tant que ce n’est pas fait',
    description: 'Positionnement de l’année complété dans EDUCAP',
  })
  positionneLe?: string | null;
  @Version({ optionnel: true, description: 'Version lue ; 0 tant que rien n’est enregistré' }) version?: number;
}

export class GrilleDeLEcoleVue {
  @ApiProperty() numero!: number;
  @ApiProperty() titre!: string;
  @ApiProperty({ type: [DomaineVue] }) domaines!: readonly DomaineVue[];
}

export class EducapVue {
  @ApiProperty({ type: String, format: 'date', nullable: true }) precedentLe!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) positionneLe!: string | null;
  @ApiProperty({ description: '0 tant que rien n’est enregistré' }) version!: number;
  @ApiProperty({ type: [ObjectifVue] }) objectifs!: ObjectifVue[];
  @ApiProperty({ type: [ObjectifPrecedentVue], description: 'De l’année précédente' })
  precedents!: ObjectifPrecedentVue[];
  @ApiProperty({ type: GrilleDeLEcoleVue, nullable: true, description: 'Nulle : l’académie n’en a pas importé' })
  grille!: GrilleDeLEcoleVue | null;
  @ApiProperty({ enum: ['modifier', 'ajouter_objectif'], isArray: true })
  actionsPossibles!: ('modifier' | 'ajouter_objectif')[];
}
