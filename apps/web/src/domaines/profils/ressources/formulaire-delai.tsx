import { Button, TextField, formatPluriel, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../../cadres/index.js';
import { useUpdateDelai } from '../profil-academie-api.js';
import type { CheminAcademie, RessourcesDAcademie } from '../profil-academie-api.js';

interface Props {
  academie: CheminAcademie;
  delai: RessourcesDAcademie['delai'];
  canEdit: boolean;
}

/** After how many months a link is to be opened again. */
export function FormulaireDelai({ academie, delai, canEdit }: Props) {
  const update = useUpdateDelai(academie);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { mois: delai.moisVerification } });
  if (!canEdit)
    return (
      <p className="gris">
        Une ressource est à revérifier après {formatPluriel(delai.moisVerification, 'mois', 'mois')}.
      </p>
    );
  const submit = handleSubmit(({ mois }) =>
    update.mutate({ moisVerification: mois, version: delai.version }, { onSuccess: () => toast('Délai enregistré') }),
  );
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem error={update.error} />
      <TextField
        type="number"
        className="fr-input nombre-court"
        min={1}
        max={36}
        label="Une ressource est à revérifier après combien de mois ?"
        error={formState.errors.mois?.message}
        {...register('mois', {
          valueAsNumber: true,
          validate: (mois) => (mois >= 1 && mois <= 36) || 'Donnez un nombre de mois de 1 à 36.',
        })}
      />
      <div className="actions">
        <Button type="submit" variant="secondary" small busy={update.isPending}>
          Enregistrer le délai
        </Button>
      </div>
    </form>
  );
}
