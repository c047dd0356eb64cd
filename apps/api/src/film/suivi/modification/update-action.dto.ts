import { STATUTS_ACTION, type StatutAction } from '@focale/domaine';
import { Booleen, Choix, Identifiant, Jour, Objet, Texte, Version } from '../../../socle/validation/index.js';

/** Who takes a line in charge: a person of the school by their account, or a name; never a pupil nor a parent. */
export class ChargeDto {
  @Identifiant({ optionnel: true, nullable: true, description: 'Une personne de `GET film/responsables`' })
  agent?: string | null;

  @Texte({
    max: 160,
    optionnel: true,
    nullable: true,
    description: 'Quelqu’un sans compte ; jamais un élève ni un parent',
  })
  nom?: string | null;
}

/** What is absent stays as it is. */
export class UpdateActionDto {
  @Choix(STATUTS_ACTION, { optionnel: true, description: 'Inchangé si absent' })
  statut?: StatutAction;

  @Jour({ optionnel: true, nullable: true, description: 'Jour où l’action a été faite ; aujourd’hui si absent' })
  faitLe?: string | null;

  @Texte({ max: 2000, optionnel: true, nullable: true })
  commentaire?: string | null;

  @Texte({
    max: 500,
    optionnel: true,
    nullable: true,
    description: 'Obligatoire pour « sans objet » et pour fixer une action automatique',
  })
  motif?: string | null;

  @Booleen({ optionnel: true, description: 'Rend la main aux déclarations sur une action fixée à la main' })
  automatique?: boolean;

  @Objet(() => ChargeDto, {
    optionnel: true,
    nullable: true,
    description: 'Personne qui s’en charge ; null : personne',
  })
  charge?: ChargeDto | null;

  @Version({ optionnel: true })
  version?: number;
}

export class UpdateActionDuLotDto extends UpdateActionDto {
  @Texte({ max: 60 })
  code!: string;
}

/** Several lines at once: all of them change, or none. */
export class UpdateActionsDto {
  @Objet(() => UpdateActionDuLotDto, { liste: true, max: 100, description: 'De 1 à 100 lignes, chacune une fois' })
  actions!: UpdateActionDuLotDto[];
}
