import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../../api/use-cle-unique.js';
import { FormProblem } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useAddAction, useUpdateAction } from './actions-api.js';
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
  const [version, setVersion] = useState(action?.version ?? 0);
  const add = useAddAction(ecole);
  const update = useUpdateAction(ecole, action?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      intitule: action?.intitule ?? '',
      responsable: action?.responsable ?? '',
      echeance: action?.echeance ?? '',
    },
  });
  const submit = handleSubmit(({ intitule, responsable, echeance }) => {
    const corps = { intitule, responsable: responsable || null, echeance: echeance || null };
    const onSuccess = () => {
      toast(action ? 'Action modifiée' : reunion ? 'Décision ajoutée' : 'Action ajoutée');
      onDone();
    };
    if (action) update.mutate({ ...corps, version }, { onSuccess });
    else
      add.mutate(
        { ...corps, ...(reunion ? { reunion } : {}), cle },
        {
          onSuccess,
          onError: (error) => {
            if (isCleReutilisee(error)) renew();
          },
        },
      );
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={action}
        libelles={{ intitule: 'Action', responsable: 'Personne', echeance: 'Échéance', statut: 'État' }}
        onReprendre={(courant) => {
          setVersion((courant as ActionLocale).version);
          update.reset();
        }}
      />
      <TextField
        label={reunion ? 'Ce qui est décidé' : 'Action'}
        error={formState.errors.intitule?.message}
        {...register('intitule', { required: 'Dites en quelques mots ce qui est à faire.' })}
      />
      <div className="champs">
        <TextField
          label="Qui s’en charge"
          hint="Une personne de l’établissement, jamais un élève ni un parent"
          autoComplete="off"
          {...register('responsable')}
        />
        <TextField
          type="date"
          label="Pour le"
          hint="Laissez vide s’il n’y a pas d’échéance"
          {...register('echeance')}
        />
      </div>
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {action ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
