import { DESCRIPTIONS_FONCTIONS, DOMAINES } from '@focale/domaine';
import { Button, SelectField, TextField } from '@focale/ui';
import { useFieldArray } from 'react-hook-form';
import type { Control, UseFormRegister } from 'react-hook-form';
import type { SaisieLettre } from './saisie-lettre.js';

const OPTIONS = DOMAINES.map((value) => ({ value, label: DESCRIPTIONS_FONCTIONS[value].libelle }));

interface Props {
  control: Control<SaisieLettre>;
  register: UseFormRegister<SaisieLettre>;
}

/** Which domains are shared, and with whom: one line each. */
export function ChampsPartages({ control, register }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'partages' });
  return (
    <fieldset className="choix pile">
      <legend className="fr-label">
        Domaines partagés
        <span className="fr-hint-text">Facultatif : avec qui (administrateur ENT, référent Pix…)</span>
      </legend>
      {fields.map((champ, rang) => (
        <div key={champ.id} className="champs">
          <SelectField label={`Domaine ${rang + 1}`} options={OPTIONS} {...register(`partages.${rang}.domaine`)} />
          <TextField label="Avec qui ?" {...register(`partages.${rang}.acteur`)} />
          <div>
            <Button variant="tertiary" small onClick={() => remove(rang)}>
              Retirer<span className="sr"> le domaine partagé {rang + 1}</span>
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button variant="secondary" small onClick={() => append({ domaine: 'administrer', acteur: '' })}>
          Ajouter un domaine partagé
        </Button>
      </div>
    </fieldset>
  );
}
