import { DROITS_DELEGABLES, type DroitDelegable } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { ChoixMultiple, Identifiant, Jour, Version } from '../../socle/validation/index.js';

export class CreateDelegationDto {
  @Identifiant({ description: 'Adjoint de l’établissement' }) agent!: string;
  @ChoixMultiple(DROITS_DELEGABLES, { min: 1 }) droits!: DroitDelegable[];
  @Jour() debut!: string;
  @Jour({ description: 'Dernier jour, un an après le début au plus tard' }) fin!: string;
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
