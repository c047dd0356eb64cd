import { Choix, Jour, Version } from '../socle/validation/index.js';

const FORMATS_DOCUMENT = ['pdf'] as const;

export class PresentBilanDto {
  @Jour({ description: "Jour du conseil d'administration, dans l'année scolaire, aujourd'hui au plus tard" })
  date!: string;

  @Version({ optionnel: true, description: 'Inutile sur un bilan que personne n’a encore modifié (version 1)' })
  version?: number;
}

export class RemovePresentationDto {
  @Version({ optionnel: true }) version?: number;
}

export class DocumentDto {
  @Choix(FORMATS_DOCUMENT, { optionnel: true }) format?: string;
}
