import { DOMAINES, type Domaine } from '@focale/domaine';
import { Choix, Jour, Objet, Texte } from '../../../socle/validation/index.js';
import { ListeDeTextes } from './champs.js';

const LIGNE = { max: 300, optionnel: true, nullable: true } as const;
const PARAGRAPHE = { max: 2000, optionnel: true, nullable: true } as const;

export class PeriodeDto {
  @Jour() debut!: string;
  @Jour() fin!: string;
}

export class MoyensDto {
  @Texte(LIGNE) materiel?: string | null;
  @Texte(LIGNE) telephone?: string | null;
  @Texte(LIGNE) bureau?: string | null;
  @Texte({ ...LIGNE, description: 'Plages horaires réservées à la mission' }) plages?: string | null;
}

export class InstancesDto {
  @Jour({ optionnel: true, nullable: true }) avisConseilPedagogique?: string | null;
  @Jour({ optionnel: true, nullable: true }) communiqueeCa?: string | null;
}

export class PartageDeLettreDto {
  @Choix(DOMAINES) domaine!: Domaine;
  @Texte({ max: 120 }) acteur!: string;
}

/** Texts that an academy model may set too. What is not given is empty. */
export class GabaritLettreDto {
  @ListeDeTextes() missionsPrincipales?: string[] | null;
  @ListeDeTextes() missionsSecondaires?: string[] | null;
  @Texte(PARAGRAPHE) qualification?: string | null;
  @Texte(PARAGRAPHE) formations?: string | null;
  @Objet(() => MoyensDto, { optionnel: true, nullable: true }) moyens?: MoyensDto | null;
  @Texte(PARAGRAPHE) remuneration?: string | null;
  @ListeDeTextes() suivi?: string[] | null;
  @ListeDeTextes() indicateurs?: string[] | null;
  @Texte({ max: 120, optionnel: true, nullable: true, description: 'Lieu de signature' }) lieu?: string | null;
  @Texte({ max: 5000, optionnel: true, nullable: true }) texteLibre?: string | null;
}

export class ContenuLettreDto extends GabaritLettreDto {
  @Objet(() => PeriodeDto) periode!: PeriodeDto;
  @Objet(() => PartageDeLettreDto, { liste: true, max: 20, optionnel: true }) partages?: PartageDeLettreDto[];
  @Objet(() => InstancesDto, { optionnel: true, nullable: true }) instances?: InstancesDto | null;
}
