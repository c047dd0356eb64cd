import { ApiProperty } from '@nestjs/swagger';
import { CHAMPS_COMPARES } from '../differences/champs-compares.js';
import type { DifferencesDeFilm } from '../differences/compare-films.js';
import { LigneVue, toLigneVue } from './ligne.vue.js';

export class ChampModifieVue {
  @ApiProperty({ enum: CHAMPS_COMPARES.map(({ champ }) => champ) }) champ!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty({ description: 'En clair ; vide quand il n’y avait rien' }) avant!: string;
  @ApiProperty() apres!: string;
}

class LigneCiteeVue {
  @ApiProperty() cle!: string;
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
}

export class LigneModifieeVue extends LigneCiteeVue {
  @ApiProperty({ type: [ChampModifieVue] }) champs!: ChampModifieVue[];
}

export class PlaceVue {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 }) periode!: number;
  @ApiProperty() theme!: string;
  @ApiProperty({ type: 'integer' }) ordre!: number;
}

export class LigneDeplaceeVue extends LigneCiteeVue {
  @ApiProperty({ type: PlaceVue }) avant!: PlaceVue;
  @ApiProperty({ type: PlaceVue }) apres!: PlaceVue;
}

/** What changes between two films, and what it does to schools. */
export class DifferencesVue {
  @ApiProperty({ type: [LigneVue] }) ajoutees!: LigneVue[];
  @ApiProperty({ type: [LigneVue] }) retirees!: LigneVue[];
  @ApiProperty({ type: [LigneModifieeVue] }) modifiees!: LigneModifieeVue[];
  @ApiProperty({ type: [LigneDeplaceeVue] }) deplacees!: LigneDeplaceeVue[];
  @ApiProperty({ description: 'Établissements dont le film est ouvert' }) ecoles!: number;
  @ApiProperty({ type: [String], description: 'Ce que la publication fera dans les établissements' }) effets!: string[];
}

export function toDifferencesVue(
  { ajoutees, retirees, modifiees, deplacees }: DifferencesDeFilm,
  { ecoles, effets }: { ecoles: number; effets: string[] },
): DifferencesVue {
  return {
    ajoutees: ajoutees.map(toLigneVue),
    retirees: retirees.map(toLigneVue),
    modifiees: modifiees.map(({ champs, ...ligne }) => ({ ...ligne, champs: [...champs] })),
    deplacees: [...deplacees],
    ecoles,
    effets,
  };
}
