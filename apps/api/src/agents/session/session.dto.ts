import { ApiProperty } from '@nestjs/swagger';
import { cibleOf, LIBELLES_ROLES, LISTE_PERMISSIONS, type Permission, ROLES, type Role } from '@focale/domaine';
import { MotDePasse, Texte } from '../../socle/validation/index.js';

const PERMISSIONS_PUBLIEES = LISTE_PERMISSIONS.filter((permission) => cibleOf(permission) !== 'agent');

export class OpenSessionDto {
  @Texte({
    max: 254,
    libelle: 'Adresse électronique professionnelle',
    aide: 'Exemple : prenom.nom@ac-limoges.fr',
    requis: 'Indiquez votre adresse électronique.',
    description: 'Adresse de courriel du compte',
  })
  courriel!: string;

  @MotDePasse({ libelle: 'Mot de passe', requis: 'Indiquez votre mot de passe.' })
  motDePasse!: string;
}

class AgentDeSessionVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() courriel!: string;
}

export class HabilitationVue {
  @ApiProperty({ enum: ROLES, description: Object.values(LIBELLES_ROLES).join(', ') }) role!: Role;
  @ApiProperty({ required: false }) region?: string;
  @ApiProperty({ required: false }) academie?: string;
  @ApiProperty({ required: false }) departement?: string;
  @ApiProperty({ required: false, description: 'Académie du département, pour un rôle départemental' })
  academieDuDepartement?: string;
  @ApiProperty({ required: false }) uai?: string;
  @ApiProperty({ required: false, type: [String] }) fonctions?: readonly string[];
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ required: false, format: 'date' }) fin?: string;
}

export class HabilitationDeSessionVue extends HabilitationVue {
  @ApiProperty({
    enum: PERMISSIONS_PUBLIEES,
    isArray: true,
    description:
      'Droits que le rôle donne sur ce périmètre, par leur nom. Ceux que chacun a pour soi n’y sont pas ; ceux que prête le chef d’établissement se lisent dans actionsPossibles',
  })
  droits!: Permission[];
}

class EtablissementDeSessionVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
}

/** Who is signed in, with which rights, and the first fifty schools within reach. */
export class SessionVue {
  @ApiProperty() agent!: AgentDeSessionVue;
  @ApiProperty({ type: [HabilitationDeSessionVue] }) habilitations!: HabilitationDeSessionVue[];
  @ApiProperty({
    type: [EtablissementDeSessionVue],
    description: 'Cinquante au plus ; GET /etablissements pagine le reste',
  })
  etablissements!: EtablissementDeSessionVue[];
}

class CompteDeDemonstrationVue {
  @ApiProperty() courriel!: string;
  @ApiProperty() libelle!: string;
}

/** Ways to sign in here, asked before signing in. */
export class ModesDeConnexionVue {
  @ApiProperty() demonstration!: boolean;
  @ApiProperty() oidc!: boolean;
  @ApiProperty({ type: [CompteDeDemonstrationVue] }) comptes!: CompteDeDemonstrationVue[];
}
