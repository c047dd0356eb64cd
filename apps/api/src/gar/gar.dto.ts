import { type FinanceurGar, FINANCEURS_GAR, type SuiteGar, SUITES_GAR } from '@focale/domaine';
import { Choix, Entier, Identifiant, Jour, Texte, Version } from '../socle/validation/index.js';

const TEXTE = { max: 200, optionnel: true, nullable: true } as const;
const PUBLICS = { ...TEXTE, description: 'Niveaux, disciplines ; jamais de nom' } as const;
const QUANTITE = { min: 0, max: 100_000, optionnel: true, nullable: true, description: 'Licences' } as const;
const SUITE = { optionnel: true, description: 'Décision pour l’année suivante' } as const;

/** A carried-over subscription takes from last year's what is not given, but its end. */
export class CreateAbonnementDto {
  @Identifiant({ optionnel: true, description: 'Abonnement de l’an passé à reprendre' }) repriseDe?: string;
  @Texte({ max: 200, optionnel: true, description: 'Obligatoire sans reprise' }) ressource?: string;
  @Texte(TEXTE) editeur?: string | null;
  @Choix(FINANCEURS_GAR, { optionnel: true, description: 'Obligatoire sans reprise' }) financeur?: FinanceurGar;
  @Jour({ optionnel: true, nullable: true }) debut?: string | null;
  @Jour({ description: 'Dernier jour de l’abonnement' }) fin!: string;
  @Entier(QUANTITE) quantite?: number | null;
  @Texte(PUBLICS) publics?: string | null;
  @Choix(SUITES_GAR, SUITE) suite?: SuiteGar;
}

/** What is absent stays as it is. */
export class UpdateAbonnementDto {
  @Texte({ max: 200, optionnel: true }) ressource?: string;
  @Texte(TEXTE) editeur?: string | null;
  @Choix(FINANCEURS_GAR, { optionnel: true }) financeur?: FinanceurGar;
  @Jour({ optionnel: true, nullable: true }) debut?: string | null;
  @Jour({ optionnel: true }) fin?: string;
  @Entier(QUANTITE) quantite?: number | null;
  @Texte(PUBLICS) publics?: string | null;
  @Choix(SUITES_GAR, SUITE) suite?: SuiteGar;
  @Version({ optionnel: true }) version?: number;
}
