import { type Ent, ENTS, TYPES_ETABLISSEMENT, type TypeEtablissement } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

const ETATS = ['ouvert', 'a_ouvrir', 'a_fermer', 'fermeture_proposee'] as const;
const CERTITUDES = ['source', 'a_confirmer', 'declare'] as const;

/** A school as the lists show it. */
export class EtablissementVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: TYPES_ETABLISSEMENT }) type!: TypeEtablissement;
  @ApiProperty() commune!: string;
  @ApiProperty({ example: '087' }) departement!: string;
  @ApiProperty({ example: '22' }) academie!: string;
  @ApiProperty({ enum: ENTS, type: String, nullable: true, description: "L'ENT du jour ; vide hors du périmètre" })
  ent!: Ent | null;
  @ApiProperty({ enum: ETATS }) etat!: (typeof ETATS)[number];
  @ApiProperty({ type: Number, nullable: true }) latitude!: number | null;
  @ApiProperty({ type: Number, nullable: true }) longitude!: number | null;
}

export class EtablissementsVue {
  @ApiProperty({ type: [EtablissementVue] }) elements!: EtablissementVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}

class SectionVue {
  @ApiProperty({ description: 'UAI de la section' }) uai!: string;
  @ApiProperty({ description: '334 SEP, 335 section générale, 390 SEGPA' }) nature!: number;
  @ApiProperty() nom!: string;
}

class EntDateVue {
  @ApiProperty({ enum: ENTS }) ent!: Ent;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) fin!: string | null;
  @ApiProperty({ enum: CERTITUDES }) certitude!: (typeof CERTITUDES)[number];
}

/** Everything the directory says of a school. */
export class EtablissementDetailVue extends EtablissementVue {
  @ApiProperty() nature!: number;
  @ApiProperty({ type: String, nullable: true }) adresse!: string | null;
  @ApiProperty({ type: String, nullable: true }) codePostal!: string | null;
  @ApiProperty({ type: String, nullable: true }) codeCommune!: string | null;
  @ApiProperty() departementNom!: string;
  @ApiProperty() academieNom!: string;
  @ApiProperty({ example: '75' }) region!: string;
  @ApiProperty() regionNom!: string;
  @ApiProperty({ type: String, nullable: true }) telephone!: string | null;
  @ApiProperty({ type: String, nullable: true }) courriel!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dateOuverture!: string | null;
  @ApiProperty() ulis!: boolean;
  @ApiProperty() segpa!: boolean;
  @ApiProperty() postBac!: boolean;
  @ApiProperty() greta!: boolean;
  @ApiProperty() voieGenerale!: boolean;
  @ApiProperty() voieTechnologique!: boolean;
  @ApiProperty() voieProfessionnelle!: boolean;
  @ApiProperty({ type: String, nullable: true }) educationPrioritaire!: string | null;
  @ApiProperty({ type: String, nullable: true }) bassin!: string | null;
  @ApiProperty({ type: String, nullable: true }) bassinLibelle!: string | null;
  @ApiProperty({ enum: ['annuaire', 'demonstration'] }) origine!: 'annuaire' | 'demonstration';
  @ApiProperty({ type: [SectionVue], description: 'Sections rattachées ; vide hors du périmètre' })
  sections!: SectionVue[];
  @ApiProperty({ type: [EntDateVue], description: 'ENT successifs, le plus récent en premier' }) ents!: EntDateVue[];
}
