import { FONCTIONS_RRUPN, type FonctionRrupn } from '@focale/domaine';
import { Choix, Entier, Jour, Texte, Version } from '../socle/validation/index.js';

const DATE = { description: "Dans l'année scolaire, aujourd'hui au plus tard" };
const DUREE = { min: 1, max: 1440, description: 'Durée en minutes' };
const PUBLIC = { max: 200, optionnel: true, nullable: true, description: 'Public concerné, sans nom de personne' };
const NOMBRE = { min: 0, max: 5000, optionnel: true, nullable: true, description: 'Nombre de personnes' };
const NOTE = { max: 2000, optionnel: true, nullable: true, description: 'Note privée, lue de son seul auteur' };

export class CreateActiviteDto {
  @Jour(DATE) date!: string;
  @Choix(FONCTIONS_RRUPN) fonction!: FonctionRrupn;
  @Entier(DUREE) dureeMinutes!: number;
  @Texte(PUBLIC) public?: string | null;
  @Entier(NOMBRE) nombre?: number | null;
  @Texte(NOTE) note?: string | null;
}

/** Only what is given changes; `null` empties `public`, `nombre` or `note`. */
export class UpdateActiviteDto {
  @Jour({ ...DATE, optionnel: true }) date?: string;
  @Choix(FONCTIONS_RRUPN, { optionnel: true }) fonction?: FonctionRrupn;
  @Entier({ ...DUREE, optionnel: true }) dureeMinutes?: number;
  @Texte(PUBLIC) public?: string | null;
  @Entier(NOMBRE) nombre?: number | null;
  @Texte(NOTE) note?: string | null;
  @Version({ optionnel: true }) version?: number;
}
