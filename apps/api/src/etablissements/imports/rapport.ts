import { ApiProperty } from '@nestjs/swagger';

class EtablissementAFermerVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
}

class EcartVue {
  @ApiProperty() motif!: string;
  @ApiProperty() nombre!: number;
}

class ErreurDeLigneVue {
  @ApiProperty({ description: "Ligne du fichier, l'en-tête étant la ligne 1" }) ligne!: number;
  @ApiProperty() uai!: string;
  @ApiProperty() motif!: string;
}

class AcademieImporteeVue {
  @ApiProperty({ example: '22' }) academie!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ description: 'Établissements du fichier retenus pour cette académie' }) etablissements!: number;
}

/** What an import changed, or what a trial would change. */
export class RapportImport {
  @ApiProperty({ description: 'Lignes lues' }) lus!: number;
  @ApiProperty() crees!: number;
  @ApiProperty() modifies!: number;
  @ApiProperty() inchanges!: number;
  @ApiProperty({
    type: [EtablissementAFermerVue],
    description: 'Absents du fichier : proposés à la fermeture, jamais supprimés',
  })
  aFermer!: EtablissementAFermerVue[];
  @ApiProperty({ description: 'Parmi eux, ceux qui ne l’étaient pas encore' }) nouvellesFermetures!: number;
  @ApiProperty({ type: [EcartVue] }) ecartes!: EcartVue[];
  @ApiProperty({ type: [ErreurDeLigneVue], description: 'Les mille premières' }) erreurs!: ErreurDeLigneVue[];
  @ApiProperty({ description: 'Lignes en erreur, toutes' }) nombreErreurs!: number;
  @ApiProperty({ type: [AcademieImporteeVue] }) parAcademie!: AcademieImporteeVue[];
  @ApiProperty({ description: 'Sections rattachées à leur établissement' }) sections!: number;
  @ApiProperty({ description: 'ENT proposés aux établissements qui n’en avaient pas' }) ents!: number;
}
