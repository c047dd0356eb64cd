import { type CodeDeBloc, LIBELLES_BLOCS } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Booleen, Choix, Texte, Version } from '../../socle/validation/index.js';
import { PersonneVue } from '../bilan.vue.js';

export class CreateCommentaireDto {
  @Choix(LIBELLES_BLOCS, { libelle: 'Bloc' }) bloc!: CodeDeBloc;
  @Texte({ max: 2000, libelle: 'Commentaire', requis: 'Écrivez votre commentaire.' }) texte!: string;
}

export class UpdateCommentaireDto {
  @Booleen({ description: 'Vrai : traité ; faux : rouvert' }) traite!: boolean;
  @Version() version!: number;
}

export class RemoveCommentaireDto {
  @Version({ optionnel: true }) version?: number;
}

export class CommentaireDeBilanVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: Object.keys(LIBELLES_BLOCS) }) bloc!: CodeDeBloc;
  @ApiProperty({ type: PersonneVue }) auteur!: PersonneVue;
  @ApiProperty() texte!: string;
  @ApiProperty({ format: 'date-time' }) creeLe!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) traiteLe!: Date | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: ['traiter', 'rouvrir', 'retirer'], isArray: true })
  actionsPossibles!: ('traiter' | 'rouvrir' | 'retirer')[];
}

export class CommentairesVue {
  @ApiProperty({ type: [CommentaireDeBilanVue] }) elements!: CommentaireDeBilanVue[];
}
