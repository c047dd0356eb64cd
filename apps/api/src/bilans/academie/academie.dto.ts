import {
  CODES_DE_BLOCS,
  type CodeDeBloc,
  type EtatBilan,
  ETATS_LISIBLES,
  FONCTIONS_RRUPN,
  type FonctionRrupn,
  TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { Choix, ListeDto, Motif, Texte } from '../../socle/validation/index.js';
import { EtatDuBilanVue } from '../bilan.vue.js';

const DEPARTEMENT = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;
const RECHERCHE = {
  max: 100,
  description: 'Mots cherchés, en français : accents et pluriels ignorés ; "mots exacts", or, -sans',
};

/** Which bilans; those that are not presented are never among them. */
export class ListBilansAcademieDto extends ListeDto {
  @Motif(DEPARTEMENT, 'Donnez un code de département, par exemple 087.', { optionnel: true }) departement?: string;
  @Choix(ETATS_LISIBLES, { optionnel: true }) etat?: EtatBilan;
  @Choix(CODES_DE_BLOCS, { optionnel: true, description: 'Bloc dont on lit le texte, et où l’on cherche' })
  bloc?: CodeDeBloc;
  @Texte({ ...RECHERCHE, min: 0, optionnel: true }) q?: string;
}

const FORMATS_TABLEUR = ['csv', 'xlsx'] as const;

export class ExportBilansAcademieDto extends ListBilansAcademieDto {
  @Choix(FORMATS_TABLEUR) format!: (typeof FORMATS_TABLEUR)[number];
}

export class SearchActivitesDto extends PickType(ListBilansAcademieDto, ['departement', 'page', 'taille'] as const) {
  @Texte(RECHERCHE) q!: string;
}

export class MorceauVue {
  @ApiProperty() texte!: string;
  @ApiProperty({ description: 'Vrai : ce sont des mots cherchés' }) trouve!: boolean;
}

export class ExtraitDeBlocVue {
  @ApiProperty({ enum: CODES_DE_BLOCS }) bloc!: CodeDeBloc;
  @ApiProperty() titre!: string;
  @ApiProperty({ type: [MorceauVue] }) morceaux!: MorceauVue[];
}

export class EcoleDuBilanVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
  @ApiProperty() departement!: string;
  @ApiProperty({ enum: TYPES_ETABLISSEMENT }) type!: TypeEtablissement;
}

export class BilanDAcademieVue extends PickType(EtatDuBilanVue, ['agent', 'etat', 'presenteLe'] as const) {
  @ApiProperty({ type: EcoleDuBilanVue }) etablissement!: EcoleDuBilanVue;
  @ApiProperty({ type: String, nullable: true, description: 'Du bloc demandé ; nul : rien n’y est écrit' })
  texte!: string | null;
  @ApiProperty({ type: [ExtraitDeBlocVue], description: 'Où sont les mots cherchés' }) extraits!: ExtraitDeBlocVue[];
}

class PageVue {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
}

export class BilansDAcademieVue extends PageVue {
  @ApiProperty({ type: [BilanDAcademieVue] }) elements!: BilanDAcademieVue[];
}

/** An entry that its author shares, where the words that were searched are. */
export class ActiviteTrouveeVue extends PickType(BilanDAcademieVue, ['agent', 'etablissement'] as const) {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: [MorceauVue] }) morceaux!: MorceauVue[];
}

export class ActivitesTrouveesVue extends PageVue {
  @ApiProperty({ type: [ActiviteTrouveeVue] }) elements!: ActiviteTrouveeVue[];
}

class TempsDeFonctionVue {
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: 'integer' }) minutes!: number;
}

/** Bilans received against those that missions call for, and the time of the journals. */
export class SuiviDuDepartementVue {
  @ApiProperty() departement!: string;
  @ApiProperty({ type: 'integer', description: 'Une par personne en mission et par établissement' }) attendus!: number;
  @ApiProperty({ type: 'integer', description: 'Présentés, transmis compris' }) recus!: number;
  @ApiProperty({ type: 'integer' }) transmis!: number;
  @ApiProperty({ type: 'integer', description: 'Où un bilan est attendu' }) ecoles!: number;
  @ApiProperty({ type: 'integer', description: 'Dont tous les bilans sont présentés' }) ecolesCompletes!: number;
  @ApiProperty({ type: [TempsDeFonctionVue] }) temps!: TempsDeFonctionVue[];
}

export class SuiviDesBilansVue {
  @ApiProperty({ type: [SuiviDuDepartementVue] }) departements!: SuiviDuDepartementVue[];
}
