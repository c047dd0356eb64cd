import { ApiProperty } from '@nestjs/swagger';

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
