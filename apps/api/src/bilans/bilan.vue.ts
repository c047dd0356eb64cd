import {
  type Annee,
  CODES_DE_BLOCS,
  type CodeDeBloc,
  DOMAINES,
  type Domaine,
  type EtatBilan,
  ETATS_BILAN,
  ETATS_DESIGNATION,
  type EtatDesignation,
  FONCTIONS_RRUPN,
  type FonctionRrupn,
} from '@focale/domaine';
import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import type { TexteRiche } from '@focale/texte-riche';
import { FilmVue } from '../film/index.js';

const ACTIONS_BILAN = [
  'modifier',
  'soumettre',
  'valider',
  'renvoyer',
  'presenter',
  'annuler_presentation',
  'transmettre',
] as const;
export type ActionBilan = (typeof ACTIONS_BILAN)[number];

const NATURES = ['imp', 'allegement', 'aucune'] as const;
const JOUR = { type: String, format: 'date' } as const;
const TEXTE_OU_NUL = { type: String, nullable: true } as const;

export class PersonneVue {
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
  @ApiProperty({ description: 'Vrai : ses chiffres sont ceux gardés quand il a été validé, ou sa présentation notée' })
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

/** A figure that the text of a block cites, and that has moved since. */
class EcartDuBlocVue {
  @ApiProperty() cle!: string;
  @ApiProperty({ description: 'Ce que le chiffre compte' }) libelle!: string;
  @ApiProperty({ description: 'Tel qu’il est dans le texte' }) cite!: string;
  @ApiProperty({ description: 'Ce qu’il vaut aujourd’hui' }) actuel!: string;
}

class ManqueVue {
  @ApiProperty({ description: 'Ce qui remplirait le bloc' }) phrase!: string;
  @ApiProperty({ ...TEXTE_OU_NUL, description: 'Page de l’établissement et de l’année où le noter ; nul : ici' })
  page!: string | null;
}

const TEXTE_RICHE = { type: 'object', additionalProperties: true, nullable: true } as const;

/** One block of a bilan: what is read, and what Focale would write of it. */
export class BlocVue {
  @ApiProperty({ enum: CODES_DE_BLOCS }) code!: CodeDeBloc;
  @ApiProperty() titre!: string;
  @ApiProperty({
    enum: ['calcule', 'redige', 'mixte'],
    description: 'Écrit par Focale, par l’auteur, ou par l’auteur à partir de ce que Focale a écrit',
  })
  origine!: 'calcule' | 'redige' | 'mixte';
  @ApiProperty({ description: 'D’où vient ce que Focale écrit' }) source!: string;
  @ApiProperty({ ...TEXTE_RICHE, description: 'Texte riche : { type: doc, content }' }) contenu!: TexteRiche | null;
  @ApiProperty({ ...TEXTE_RICHE, description: 'Ce que Focale écrirait aujourd’hui, quand le texte de l’auteur est lu' })
  calcule!: TexteRiche | null;
  @ApiProperty({ description: 'Ni déclaration ni texte n’y dit quelque chose' }) vide!: boolean;
  @ApiProperty({ description: 'Caché par l’auteur' }) masque!: boolean;
  @ApiProperty({ type: 'integer', description: 'Place parmi les blocs, à partir de 1' }) rang!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Dernière écriture de l’auteur' })
  modifieLe!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Minute de ce que Focale a écrit' })
  calculeLe!: string | null;
  @ApiProperty({ type: [EcartDuBlocVue] }) ecarts!: EcartDuBlocVue[];
  @ApiProperty({ type: ManqueVue, nullable: true }) manque!: ManqueVue | null;
  @ApiProperty({ type: 'integer', description: 'Commentaires encore ouverts' }) commentaires!: number;
}

class RemplissageVue {
  @ApiProperty({ type: 'integer', description: 'Blocs montrés' }) blocs!: number;
  @ApiProperty({ type: 'integer' }) remplis!: number;
  @ApiProperty({ type: 'integer', description: 'Arrondi vers le bas' }) pourcentage!: number;
}

class RenvoiVue {
  @ApiProperty() motif!: string;
  @ApiProperty({ format: 'date-time' }) le!: string;
}

/** Figures of a bilan, beside its blocks. */
export class ChiffresDuBilanVue {
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

/** A bilan, whole. */
export class BilanVue extends IntersectionType(EtatDuBilanVue, ChiffresDuBilanVue) {
  @ApiProperty({ type: 'integer', description: '1, puis une de plus après chaque renvoi d’un bilan arrêté' })
  edition!: number;
  @ApiProperty(TEXTE_OU_NUL) presentateur!: string | null;
  @ApiProperty({ ...TEXTE_OU_NUL, description: 'Observation du conseil d’administration' })
  observation!: string | null;
  @ApiProperty({ ...TEXTE_OU_NUL, description: 'SHA-256 de ce qui est arrêté' }) empreinte!: string | null;
  @ApiProperty({ type: RenvoiVue, nullable: true, description: 'Pourquoi la direction l’a renvoyé, la dernière fois' })
  renvoi!: RenvoiVue | null;
  @ApiProperty({ type: [BlocVue] }) blocs!: BlocVue[];
  @ApiProperty({ type: RemplissageVue }) remplissage!: RemplissageVue;
  @ApiProperty({ description: 'La personne connectée peut le commenter' }) commentable!: boolean;
}
