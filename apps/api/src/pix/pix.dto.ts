import { type NiveauPix, NIVEAUX_PIX, type UsagePix, USAGES_PIX } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix } from '../socle/validation/index.js';

/** What to do when this usage already has counts in the year. */
export const SI_DEJA_IMPORTE = ['remplacer', 'ajouter'] as const;

export class EssaiDto {
  @Choix(['true', 'false'], { optionnel: true, description: 'Vrai : compte par classe sans rien enregistrer' })
  essai?: 'true' | 'false';
}

/** Text fields of the form that carries the file. */
export class ImportPixDto {
  @Choix(USAGES_PIX, { optionnel: true, description: 'Obligatoire hors essai' }) usage?: UsagePix;
  @Choix(SI_DEJA_IMPORTE, { optionnel: true }) siDejaImporte?: (typeof SI_DEJA_IMPORTE)[number];
}

/** The level that the person chose for a class; the class exists in this request only. */
export type Niveaux = ReadonlyMap<string, NiveauPix>;

const PROPRIETES = {
  fichier: {
    type: 'string',
    format: 'binary',
    description: 'Export CSV de Pix Orga ou Pix Certif, 10 Mo au plus ; lu en mémoire, jamais conservé',
  },
  usage: { type: 'string', enum: [...USAGES_PIX] },
  niveaux: {
    type: 'string',
    description: `Objet JSON {classe: niveau}, la classe vide pour les lignes sans classe ; niveaux : ${NIVEAUX_PIX.join(', ')}`,
  },
  siDejaImporte: { type: 'string', enum: [...SI_DEJA_IMPORTE] },
};

export const CORPS_IMPORT_PIX = { schema: { type: 'object', required: ['fichier'], properties: PROPRIETES } };

/** A class found in the file; told in the answer to whoever sent the file, kept nowhere. */
export class ClassePixVue {
  @ApiProperty({ description: 'Vide : lignes sans classe' }) classe!: string;
  @ApiProperty({ enum: NIVEAUX_PIX, nullable: true, description: 'Nul : à choisir' }) niveau!: NiveauPix | null;
  @ApiProperty({ description: 'Le niveau vient du nom de la classe' }) devine!: boolean;
  @ApiProperty() inscrits!: number;
  @ApiProperty({ description: 'Résultats partagés, profils envoyés, tests terminés' }) termines!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Nul : l’usage n’a pas de réussite' })
  reussis!: number | null;
}
