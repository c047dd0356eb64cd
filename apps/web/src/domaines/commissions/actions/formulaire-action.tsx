import { CreateActionLocaleDto } from '@focale/api-client';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toAjout, toCorrection } from './actions-api.js';
import type { ActionLocale } from './actions-api.js';

interface Props {
  ecole: Ecole;
  /** Absent: a new action. */
  action?: ActionLocale;
  /** The meeting that decided it. */
  reunion?: string;
  onDone: () => void;
}

/** A local action: what, who, for when. */
export function FormulaireAction({ ecole, action, reunion, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateActionLocaleDto,
    envoi: action ? toCorrection(ecole, action.id) : toAjout(ecole),
    titre: action?.intitule ?? (reunion ? 'Ajouter une décision' : 'Ajouter une action'),
    lue: action,
    fixe: reunion ? { reunion } : undefined,
    demandes: () => ['intitule', 'responsable', 'echeance'],
    succes: action ? 'Action modifiée' : reunion ? 'Décision ajoutée' : 'Action ajoutée',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action={action ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="intitule" libelle={reunion ? 'Ce qui est décidé' : undefined} />
      <div className="champs">
        <Champ de={formulaire} nom="responsable" autoComplete="off" />
        <Champ de={formulaire} nom="echeance" />
      </div>
    </Formulaire>
  );
}
