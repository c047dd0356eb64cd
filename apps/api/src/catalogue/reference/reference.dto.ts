import { ApiProperty } from '@nestjs/swagger';
import { Motif, Version } from '../../socle/validation/index.js';
import { DifferencesVue } from '../edition/differences.vue.js';

class LigneGardeeVue {
  @ApiProperty() cle!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: [String], description: 'Ce que la référence change ; vide quand elle retire la ligne' })
  champs!: string[];
}

/** What the catalogue of the product says now that the published film does not, before the SRANE takes it or leaves it. */
export class PropositionVue {
  @ApiProperty({ description: 'Le catalogue de référence change des lignes de ce film' }) changee!: boolean;
  @ApiProperty({ description: 'Édition du catalogue, à renvoyer avec la décision' }) empreinte!: string;
  @ApiProperty({ type: DifferencesVue, description: 'Ce que la reprise changerait, et pour combien d’établissements' })
  differences!: DifferencesVue;
  @ApiProperty({ type: [LigneGardeeVue], description: 'Lignes que l’académie a écrites autrement : elles restent' })
  gardees!: LigneGardeeVue[];
  @ApiProperty({ type: [String], description: '« reprendre », « laisser »' }) actionsPossibles!: string[];
}

export class LeaveReferenceDto {
  @Motif(/^[0-9a-f]{32}$/, 'Relisez ce que change le catalogue de référence, puis décidez.')
  empreinte!: string;
}

export class TakeReferenceDto extends LeaveReferenceDto {
  @Version({ description: 'Version du brouillon lu ; 0 quand il n’y en avait pas' })
  version!: number;
}
