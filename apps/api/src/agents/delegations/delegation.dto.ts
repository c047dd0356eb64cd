import { DROITS_DELEGABLES, type DroitDelegable, LIBELLES_DROITS_DELEGABLES } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { ChoixMultiple, Identifiant, Jour, Version } from '../../socle/validation/index.js';

export class CreateDelegationDto {
  @Identifiant({ libelle: 'Adjoint', description: 'Adjoint de l’établissement' }) agent!: string;
  @ChoixMultiple(LIBELLES_DROITS_DELEGABLES, {
    min: 1,
    libelle: 'Ce qui est délégué',
    requis: 'Choisissez au moins un droit.',
  })
  droits!: DroitDelegable[];
  @Jour({ libelle: 'Du', requis: 'Indiquez le premier jour.' }) debut!: string;
  @Jour({
    libelle: 'Au',
    aide: 'Dernier jour, un an après le début au plus tard',
    requis: 'Indiquez le dernier jour.',
    description: 'Dernier jour, un an après le début au plus tard',
  })
  fin!: string;
}

export class RevokeDelegationDto {
  @Version() version!: number;
}

export class AdjointVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export const ACTIONS_DELEGATION = ['revoquer'] as const;
export const ACTIONS_DELEGATIONS = ['accorder'] as const;

export class DelegationVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() agent!: AdjointVue;
  @ApiProperty({ enum: DROITS_DELEGABLES, isArray: true }) droits!: DroitDelegable[];
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ format: 'date' }) fin!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) revoqueeLe!: string | null;
  @ApiProperty({ description: 'En vigueur aujourd’hui' }) active!: boolean;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ACTIONS_DELEGATION, isArray: true }) actionsPossibles!: (typeof ACTIONS_DELEGATION)[number][];
}

export class DelegationsVue {
  @ApiProperty({ type: [DelegationVue] }) elements!: DelegationVue[];
  @ApiProperty({ type: [AdjointVue], description: 'À qui une délégation peut être donnée' }) adjoints!: AdjointVue[];
  @ApiProperty({ enum: ACTIONS_DELEGATIONS, isArray: true }) actionsPossibles!: (typeof ACTIONS_DELEGATIONS)[number][];
}
