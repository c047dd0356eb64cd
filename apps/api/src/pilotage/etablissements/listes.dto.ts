import { ENTS, GENRES_ATTENDU, type GenreAttendu, TYPES_ETABLISSEMENT } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Choix, Entier, Motif, Texte } from '../../socle/validation/index.js';
import { ListeFiltreeDto } from '../filtres.dto.js';

export const ETATS_D_ATTENDU = ['recu', 'attendu', 'en_retard'] as const;

export const CODE_ATTENDU = /^[a-z0-9_.-]{1,120}$/;

export class ListeAttenduDto extends ListeFiltreeDto {
  @Choix(ETATS_D_ATTENDU, {
    optionnel: true,
    description: 'recu ; attendu (pas encore reçu, retards compris) ; en_retard ; tous si absent',
  })
  etat?: (typeof ETATS_D_ATTENDU)[number];
}

export class ListeFilmDto extends ListeFiltreeDto {
  @Texte({ max: 200, optionnel: true, description: 'Thème du film, tel que le donne le tableau de bord' })
  theme?: string;

  @Type(() => Number)
  @Entier({ min: 1, max: 5, optionnel: true, description: 'Période du film' })
  periode?: number;
}

export class ListeRetardsDto extends ListeFiltreeDto {
  @Motif(CODE_ATTENDU, 'Donnez le code d’un attendu, par exemple designation.', { optionnel: true })
  attendu?: string;
}

class EcoleVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
  @ApiProperty({ example: '023' }) departement!: string;
  @ApiProperty({ enum: TYPES_ETABLISSEMENT }) type!: string;
}

export class EcoleAttenduVue extends EcoleVue {
  @ApiProperty({ enum: ENTS }) ent!: string;
  @ApiProperty({ enum: ETATS_D_ATTENDU }) etat!: (typeof ETATS_D_ATTENDU)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) recuLe!: string | null;
}

export class EcoleFilmVue extends EcoleVue {
  @ApiProperty({ enum: ENTS }) ent!: string;
  @ApiProperty({ type: 'integer' }) faites!: number;
  @ApiProperty({ type: 'integer', description: 'À faire, en cours et faites ; sans objet exclus' })
  applicables!: number;
  @ApiProperty({ type: 'integer' }) enRetard!: number;
  @ApiProperty({ type: 'integer', nullable: true }) pourcentage!: number | null;
}

class AttenduEnRetardVue {
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: GENRES_ATTENDU }) genre!: GenreAttendu;
  @ApiProperty({ format: 'date' }) echeance!: string;
}

export class EcoleEnRetardVue extends EcoleVue {
  @ApiProperty({ type: 'integer', description: 'Actions du film en retard' }) enRetard!: number;
  @ApiProperty({ type: [AttenduEnRetardVue] }) attendusEnRetard!: AttenduEnRetardVue[];
}

class PageVue {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
}

export class PageAttenduVue extends PageVue {
  @ApiProperty({ type: [EcoleAttenduVue] }) elements!: EcoleAttenduVue[];
}

export class PageFilmVue extends PageVue {
  @ApiProperty({ type: [EcoleFilmVue] }) elements!: EcoleFilmVue[];
}

export class PageRetardsVue extends PageVue {
  @ApiProperty({ type: [EcoleEnRetardVue] }) elements!: EcoleEnRetardVue[];
}
