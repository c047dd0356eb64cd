import { LIBELLES_CERTITUDES, LIBELLES_OBLIGATIONS, NATURES_ACTION } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import type { LigneDeFilm } from '../lecture/index.js';

/** A line of the film of an académie. */
export class LigneVue {
  @ApiProperty({ description: 'Donné par Focale, ne change plus' }) code!: string;
  @ApiProperty({ description: 'Stable d’une année à l’autre : porte l’avancement et les preuves' }) cle!: string;
  @ApiProperty({ type: String, nullable: true }) serie!: string | null;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 }) periode!: number;
  @ApiProperty() theme!: string;
  @ApiProperty({ type: 'integer' }) ordre!: number;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: NATURES_ACTION }) nature!: string;
  @ApiProperty({ description: 'Règles jointes par +' }) applicabilite!: string;
  @ApiProperty() responsable!: string;
  @ApiProperty({ enum: ['film', 'propose'] }) responsableOrigine!: string;
  @ApiProperty({ type: [String] }) acteursAssocies!: string[];
  @ApiProperty({ enum: Object.keys(LIBELLES_OBLIGATIONS) }) obligation!: string;
  @ApiProperty({ type: String, nullable: true }) baseLegale!: string | null;
  @ApiProperty({ type: [String] }) ressources!: string[];
  @ApiProperty({ type: [String] }) outils!: string[];
  @ApiProperty({ type: String, nullable: true }) remarque!: string | null;
  @ApiProperty({ type: String, nullable: true }) fait!: string | null;
  @ApiProperty({ format: 'date' }) echeance!: string;
  @ApiProperty({ enum: Object.keys(LIBELLES_CERTITUDES) }) certitude!: string;
  @ApiProperty({ type: String, nullable: true }) prerequis!: string | null;
  @ApiProperty({ description: 'Ajoutée par l’académie : les guides la demandent, le film l’oublie' })
  horsFilm!: boolean;
}

export function toLigneVue(ligne: LigneDeFilm): LigneVue {
  return {
    code: ligne.code,
    cle: ligne.cle,
    serie: ligne.serie,
    periode: ligne.periode,
    theme: ligne.theme,
    ordre: ligne.ordre,
    intitule: ligne.intitule,
    nature: ligne.nature,
    applicabilite: ligne.applicabilite,
    responsable: ligne.responsable,
    responsableOrigine: ligne.responsableOrigine,
    acteursAssocies: [...ligne.acteursAssocies],
    obligation: ligne.obligation,
    baseLegale: ligne.baseLegale,
    ressources: [...ligne.ressources],
    outils: [...ligne.outils],
    remarque: ligne.remarque,
    fait: ligne.fait,
    echeance: ligne.echeance,
    certitude: ligne.certitude,
    prerequis: ligne.prerequis,
    horsFilm: ligne.horsFilm,
  };
}
