import {
  CATEGORIES_EQUIPEMENT,
  type CategorieEquipement,
  type EtatDemande,
  ETATS_DEMANDE,
  TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Identifiant, ListeDto, Motif, Texte } from '../../socle/validation/index.js';
import { DemandeVue } from '../demandes/demande.dto.js';

const ETATS = ETATS_DEMANDE.filter((etat) => etat !== 'brouillon');
const DEPARTEMENT = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;

/** Which requests; drafts are never among them. */
export class ListDemandesDto extends ListeDto {
  @Identifiant({ optionnel: true }) campagne?: string;
  @Choix(ETATS, { optionnel: true }) etat?: EtatDemande;
  @Choix(CATEGORIES_EQUIPEMENT, { optionnel: true }) categorie?: CategorieEquipement;
  @Choix(TYPES_ETABLISSEMENT, { optionnel: true }) type?: TypeEtablissement;
  @Motif(DEPARTEMENT, 'Donnez un code de département, par exemple 087.', { optionnel: true }) departement?: string;
  @Texte({ min: 0, max: 100, optionnel: true, description: 'Nom, commune ou UAI, accents ignorés' }) q?: string;
}

const FORMATS_EXPORT = ['csv', 'xlsx'] as const;
export type FormatExport = (typeof FORMATS_EXPORT)[number];

export class ExportDemandesDto extends ListDemandesDto {
  @Choix(FORMATS_EXPORT) format!: FormatExport;
}

export class EcoleDemandeuseVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
  @ApiProperty() departement!: string;
  @ApiProperty({ enum: TYPES_ETABLISSEMENT }) type!: TypeEtablissement;
}

export class DemandeSuivieVue extends DemandeVue {
  @ApiProperty() etablissement!: EcoleDemandeuseVue;
  @ApiProperty() titreCampagne!: string;
  @ApiProperty() collectivite!: string;
}

export class DemandesSuiviesVue {
  @ApiProperty({ type: [DemandeSuivieVue] }) elements!: DemandeSuivieVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}
