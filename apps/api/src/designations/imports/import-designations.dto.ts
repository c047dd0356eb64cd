import { ApiProperty } from '@nestjs/swagger';
import { Choix } from '../../socle/validation/index.js';
import { LISTE_CHAMPS } from './champs.js';

export class ErreurImportVue {
  @ApiProperty({ description: 'Ligne du fichier, comme le tableur la numérote' }) ligne!: number;
  @ApiProperty() colonne!: string;
  @ApiProperty() valeur!: string;
  @ApiProperty({ description: 'Code stable du motif' }) code!: string;
  @ApiProperty() motif!: string;
  @ApiProperty({ description: 'Ce qu’il faut faire' }) remede!: string;
}

/** What an import of designations did, or would do (`essai`). */
export class RapportImportDesignations {
  @ApiProperty({ description: 'Lignes lues, en-tête exclu' }) lues!: number;
  @ApiProperty({ description: 'Désignations écrites, ou qui le seraient pour un essai' }) importees!: number;
  @ApiProperty({ description: 'Déjà connues : laissées telles quelles' }) inchangees!: number;
  @ApiProperty({ description: 'Lignes refusées ; chacune peut avoir plusieurs erreurs' }) rejetees!: number;
  @ApiProperty({ description: 'Personnes sans accès encore ; aucun courriel ne leur est envoyé par l’import' })
  sansAcces!: number;
  @ApiProperty({ type: [ErreurImportVue], description: 'Dans l’ordre du fichier' }) erreurs!: ErreurImportVue[];
}

const ETATS = ['en_cours', 'termine', 'echoue'] as const;

export class CreateImportDesignationsDto {
  @Choix(['true', 'false'], { optionnel: true, description: 'true : rien n’est écrit, sauf le rapport' })
  essai?: 'true' | 'false';
}

export class ImportDesignationsRecuVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class ColonneImportVue {
  @ApiProperty({ enum: LISTE_CHAMPS }) champ!: string;
  @ApiProperty({ description: 'Le champ en toutes lettres' }) libelle!: string;
  @ApiProperty({ type: String, nullable: true, description: 'En-tête du fichier ; nul : aucune colonne' })
  colonne!: string | null;
  @ApiProperty() obligatoire!: boolean;
}

export class ImportDesignationsVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ETATS }) etat!: (typeof ETATS)[number];
  @ApiProperty({ minimum: 0, maximum: 100 }) progression!: number;
  @ApiProperty() essai!: boolean;
  @ApiProperty() nomFichier!: string;
  @ApiProperty({ type: [ColonneImportVue] }) colonnes!: ColonneImportVue[];
  @ApiProperty({ type: [String] }) entetes!: string[];
  @ApiProperty({ type: RapportImportDesignations, nullable: true }) rapport!: RapportImportDesignations | null;
  @ApiProperty({ description: 'Vrai : les lignes refusées se téléchargent' }) rejets!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Pourquoi l’import a échoué' }) erreur!: string | null;
  @ApiProperty({ format: 'date-time' }) creeLe!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) termineLe!: Date | null;
}
