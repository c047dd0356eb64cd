import {
  type Annee,
  DOMAINES,
  type Domaine,
  ETATS_DESIGNATION,
  type EtatDesignation,
  FONCTIONS_RRUPN,
  type FonctionRrupn,
} from '@focale/domaine';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { FilmVue } from '../film/index.js';

const ETATS_BILAN = ['en_preparation', 'presente'] as const;
export type EtatBilan = (typeof ETATS_BILAN)[number];

const ACTIONS_BILAN = ['presenter', 'annuler_presentation'] as const;
export type ActionBilan = (typeof ACTIONS_BILAN)[number];

const NATURES = ['imp', 'allegement', 'aucune'] as const;
const JOUR = { type: String, format: 'date' } as const;
const TEXTE_OU_NUL = { type: String, nullable: true } as const;

class PersonneVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

class AgentDuBilanVue extends PersonneVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** Where a bilan stands. `version` is 1 as long as nobody has changed it. */
export class EtatDuBilanVue {
  @ApiProperty({ type: AgentDuBilanVue }) agent!: AgentDuBilanVue;
  @ApiProperty({ enum: ETATS_BILAN }) etat!: EtatBilan;
  @ApiProperty({ ...JOUR, nullable: true }) presenteLe!: string | null;
  @ApiProperty({ description: 'Vrai : ses chiffres sont ceux gardés quand la présentation a été notée' })
  arrete!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: ACTIONS_BILAN, isArray: true }) actionsPossibles!: ActionBilan[];
}

export class BilansVue {
  @ApiProperty({ type: [EtatDuBilanVue] }) elements!: EtatDuBilanVue[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
}

export class EtablissementDuBilanVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
  @ApiProperty({ description: "Nom de l'académie" }) academie!: string;
}

export class CompensationDuBilanVue {
  @ApiProperty({ enum: NATURES }) nature!: (typeof NATURES)[number];
  @ApiProperty({
    required: false,
    description: "Part de la personne pour l'année, en euros ; absente pour qui ne voit pas les montants",
  })
  taux?: number;
}

export class MandatDuBilanVue {
  @ApiProperty(JOUR) debut!: string;
  @ApiProperty({ ...JOUR, nullable: true }) fin!: string | null;
  @ApiProperty({ enum: DOMAINES, isArray: true }) domaines!: Domaine[];
  @ApiProperty({ enum: ETATS_DESIGNATION }) etat!: EtatDesignation;
  @ApiProperty({ type: CompensationDuBilanVue, nullable: true }) compensation!: CompensationDuBilanVue | null;
}

class EchuesVue {
  @ApiProperty({ type: 'integer' }) faites!: number;
  @ApiProperty({ type: 'integer', description: 'Échéance passée, hors sans objet' }) denominateur!: number;
}

class ActionEnRetardVue {
  @ApiProperty() intitule!: string;
  @ApiProperty() theme!: string;
  @ApiProperty(JOUR) echeance!: string;
  @ApiProperty({ description: 'Fonction, en toutes lettres' }) responsable!: string;
}

class ActionSansObjetVue {
  @ApiProperty() intitule!: string;
  @ApiProperty() theme!: string;
  @ApiProperty(TEXTE_OU_NUL) motif!: string | null;
}

/** `synthese` is the one of the film itself. */
export class FilmDuBilanVue extends PickType(FilmVue, ['synthese'] as const) {
  @ApiProperty({ type: EchuesVue }) echues!: EchuesVue;
  @ApiProperty({ type: [ActionEnRetardVue] }) retards!: ActionEnRetardVue[];
  @ApiProperty({ type: [ActionSansObjetVue] }) sansObjet!: ActionSansObjetVue[];
}

export class ActiviteDuBilanVue {
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: 'integer' }) minutes!: number;
  @ApiProperty({ type: 'integer', description: "Nombre d'activités" }) nombre!: number;
}

/** What the document of a bilan holds. */
export class BilanVue extends EtatDuBilanVue {
  @ApiProperty({ type: EtablissementDuBilanVue }) etablissement!: EtablissementDuBilanVue;
  @ApiProperty({ example: '2026-2027' }) annee!: Annee;
  @ApiProperty(TEXTE_OU_NUL) discipline!: string | null;
  @ApiProperty({ type: PersonneVue, nullable: true, description: "Chef d'établissement, s'il est connu" })
  chef!: PersonneVue | null;
  @ApiProperty({ type: [MandatDuBilanVue] }) mandats!: MandatDuBilanVue[];
  @ApiProperty({ type: FilmDuBilanVue }) film!: FilmDuBilanVue;
  @ApiProperty({ type: [ActiviteDuBilanVue], description: 'Les quatre fonctions, même vides' })
  activites!: ActiviteDuBilanVue[];
  @ApiProperty({ format: 'date-time', description: 'Minute à laquelle les chiffres ont été calculés' })
  calculeLe!: string;
}
