import { type Domaine, LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PARTAGES } from '../../designations/index.js';
import { type Champ, Choix, doc, Jour, Objet, Texte } from '../../socle/validation/index.js';

const LONGUEUR = 500;
const NOMBRE = 40;

/** A list of short texts; null, an empty list. `requis`: what its form says when it is left empty. */
function ListeDeTextes(dit: Champ): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((un: unknown) => (typeof un === 'string' ? un.trim() : un)) : value,
    ),
    IsArray({ message: 'Donnez une liste.' }),
    ArrayMaxSize(NOMBRE, { message: `Donnez au plus ${NOMBRE} lignes.` }),
    IsString({ each: true, message: 'Donnez des textes.' }),
    Length(1, LONGUEUR, { each: true, message: `Saisissez de 1 à ${LONGUEUR} caractères par ligne.` }),
    Matches(/^[^\0]*$/, { each: true, message: 'Retirez les caractères invisibles.' }),
    ApiProperty({ type: [String], maxItems: NOMBRE, ...doc({ ...dit, optionnel: true }) }),
  );
}

const LIGNE = { max: 300, optionnel: true, nullable: true } as const;
const PARAGRAPHE = { max: 2000, optionnel: true, nullable: true } as const;

export class PeriodeDto {
  @Jour({ libelle: 'Début de la période', requis: 'Indiquez la date de début.' }) debut!: string;
  @Jour({ libelle: 'Fin de la période', requis: 'Indiquez la date de fin.' }) fin!: string;
}

export class MoyensDto {
  @Texte({ ...LIGNE, libelle: 'Matériel' }) materiel?: string | null;
  @Texte({ ...LIGNE, libelle: 'Téléphone' }) telephone?: string | null;
  @Texte({ ...LIGNE, libelle: 'Bureau' }) bureau?: string | null;
  @Texte({ ...LIGNE, libelle: 'Plages horaires', description: 'Plages horaires réservées à la mission' })
  plages?: string | null;
}

export class InstancesDto {
  @Jour({ optionnel: true, nullable: true, libelle: 'Avis du conseil pédagogique' })
  avisConseilPedagogique?: string | null;
  @Jour({ optionnel: true, nullable: true, libelle: 'Communiquée au conseil d’administration' })
  communiqueeCa?: string | null;
}

export class PartageDeLettreDto {
  @Choix(LIBELLES_FONCTIONS_RRUPN, { libelle: 'Domaine' }) domaine!: Domaine;
  @Texte({ max: 120, libelle: 'Avec qui ?', requis: 'Dites avec qui.' }) acteur!: string;
}

/** Texts that an academy model may set too. In a correction what is not given is left, null empties. */
export class GabaritLettreDto {
  @ListeDeTextes({ libelle: 'Missions principales', aide: 'Une mission par ligne' })
  missionsPrincipales?: string[] | null;
  @ListeDeTextes({ libelle: 'Missions secondaires', aide: 'Une mission par ligne' })
  missionsSecondaires?: string[] | null;
  @Texte({ ...PARAGRAPHE, libelle: 'Niveau de qualification du référent' }) qualification?: string | null;
  @Texte({ ...PARAGRAPHE, libelle: 'Participation aux formations et animations du SRANE' }) formations?: string | null;
  @Objet(() => MoyensDto, { optionnel: true, nullable: true, libelle: 'Moyens mis à disposition' })
  moyens?: MoyensDto | null;
  @Texte({ ...PARAGRAPHE, libelle: 'Rémunération ou allègement' }) remuneration?: string | null;
  @ListeDeTextes({
    libelle: 'Suivi de la mission',
    aide: 'Une modalité par ligne : bilan annuel, cahier de demandes…',
  })
  suivi?: string[] | null;
  @ListeDeTextes({ libelle: 'Indicateurs', aide: 'Un par ligne' }) indicateurs?: string[] | null;
  @Texte({
    max: 120,
    optionnel: true,
    nullable: true,
    libelle: 'Fait à',
    aide: 'Lieu de la signature',
    description: 'Lieu de signature',
  })
  lieu?: string | null;
  @Texte({ max: 5000, optionnel: true, nullable: true, libelle: 'Précisions', aide: 'Texte libre' })
  texteLibre?: string | null;
}

export class ContenuLettreDto extends GabaritLettreDto {
  @ListeDeTextes({
    libelle: 'Missions principales',
    aide: 'Une mission par ligne',
    requis: 'Indiquez au moins une mission principale.',
  })
  declare missionsPrincipales?: string[] | null;
  @Objet(() => PeriodeDto) periode!: PeriodeDto;
  @Objet(() => PartageDeLettreDto, PARTAGES) partages?: PartageDeLettreDto[];
  @Objet(() => InstancesDto, { optionnel: true, nullable: true, libelle: 'Instances' }) instances?: InstancesDto | null;
}
