import { ApiProperty } from '@nestjs/swagger';
import { ContenuLettreVue } from './contenu/contenu.vue.js';

const ETATS_LETTRE = ['aucune', 'en_redaction', 'signee', 'remplacee'] as const;
export type EtatLettre = (typeof ETATS_LETTRE)[number];

const VOIES_LETTRE = ['electronique', 'papier'] as const;
export type VoieLettre = (typeof VOIES_LETTRE)[number];

const ACTIONS_LETTRE = [
  'modifier',
  'commenter',
  'signer',
  'retirer_accord',
  'deposer_scan',
  'nouvelle_version',
  'telecharger',
] as const;
export type ActionLettre = (typeof ACTIONS_LETTRE)[number];

const INSTANT = { type: String, format: 'date-time' } as const;
const JOUR = { type: String, format: 'date' } as const;
const TEXTE_OU_NUL = { type: String, nullable: true } as const;

export class PersonneDeLettreVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export class DelegationDeLettreVue {
  @ApiProperty() de!: PersonneDeLettreVue;
  @ApiProperty(JOUR) debut!: string;
  @ApiProperty(JOUR) fin!: string;
}

export class AccordDeDirectionVue {
  @ApiProperty(INSTANT) le!: string;
  @ApiProperty() par!: PersonneDeLettreVue;
  @ApiProperty({ type: DelegationDeLettreVue, nullable: true }) delegation!: DelegationDeLettreVue | null;
}

export class AccordDuRrupnVue {
  @ApiProperty(INSTANT) le!: string;
}

export class AccordsVue {
  @ApiProperty({ type: AccordDeDirectionVue, nullable: true }) direction!: AccordDeDirectionVue | null;
  @ApiProperty({ type: AccordDuRrupnVue, nullable: true }) rrupn!: AccordDuRrupnVue | null;
}

export class ScanVue {
  @ApiProperty() nom!: string;
  @ApiProperty({ type: 'integer', description: 'Taille en octets' }) taille!: number;
}

export class ModeleDeLaLettreVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) numero!: number;
  @ApiProperty() nom!: string;
}

export class CommentaireVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() auteur!: PersonneDeLettreVue;
  @ApiProperty() texte!: string;
  @ApiProperty(INSTANT) creeLe!: string;
}

export class VersionDeLettreVue {
  @ApiProperty({ type: 'integer' }) numero!: number;
  @ApiProperty({ enum: ETATS_LETTRE }) etat!: EtatLettre;
  @ApiProperty({ ...JOUR, nullable: true }) signeeLe!: string | null;
}

export class IdentiteDeLettreVue {
  @ApiProperty() etablissement!: string;
  @ApiProperty() uai!: string;
  @ApiProperty() commune!: string;
  @ApiProperty() academie!: string;
  @ApiProperty({ example: '2026-2027' }) annee!: string;
  @ApiProperty() rrupn!: PersonneDeLettreVue;
  @ApiProperty(TEXTE_OU_NUL) discipline!: string | null;
  @ApiProperty({ type: PersonneDeLettreVue, nullable: true }) chef!: PersonneDeLettreVue | null;
  @ApiProperty({ type: [String], description: "Domaines d'intervention, en toutes lettres" }) domaines!: string[];
}

/** A letter, of which `identite` is read only. `version` is to be given back with every write. */
export class LettreVue {
  @ApiProperty({ type: 'integer', description: 'Version de la lettre, à partir de 1' }) numero!: number;
  @ApiProperty({ enum: ETATS_LETTRE }) etat!: EtatLettre;
  @ApiProperty({ type: String, enum: VOIES_LETTRE, nullable: true }) voie!: VoieLettre | null;
  @ApiProperty() identite!: IdentiteDeLettreVue;
  @ApiProperty() contenu!: ContenuLettreVue;
  @ApiProperty() accords!: AccordsVue;
  @ApiProperty({ ...JOUR, nullable: true }) signeeLe!: string | null;
  @ApiProperty({ ...TEXTE_OU_NUL, description: 'SHA-256 du document signé, en hexadécimal' }) empreinte!: string | null;
  @ApiProperty({ type: ScanVue, nullable: true }) scan!: ScanVue | null;
  @ApiProperty({ type: ModeleDeLaLettreVue, nullable: true }) modele!: ModeleDeLaLettreVue | null;
  @ApiProperty({ type: [String], description: 'Ce en quoi la lettre ne correspond plus à la désignation' })
  ecarts!: string[];
  @ApiProperty({ type: [String], description: 'Ce qui manque encore pour la signer ici ; vide quand rien ne manque' })
  avantDeSigner!: string[];
  @ApiProperty({ type: [CommentaireVue] }) commentaires!: CommentaireVue[];
  @ApiProperty({ type: [VersionDeLettreVue] }) versions!: VersionDeLettreVue[];
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: ACTIONS_LETTRE, isArray: true }) actionsPossibles!: ActionLettre[];
}
