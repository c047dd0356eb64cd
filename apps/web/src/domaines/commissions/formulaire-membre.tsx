import { LIBELLES_QUALITES_COMMISSION, QUALITES_COMMISSION, isQualiteAnonyme } from '@focale/domaine';
import type { QualiteCommission } from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useForm, useWatch } from 'react-hook-form';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useAddMembre } from './commissions-api.js';

const OPTIONS = QUALITES_COMMISSION.map((value) => ({ value, label: LIBELLES_QUALITES_COMMISSION[value] }));

interface Saisie {
  qualite: QualiteCommission;
  prenom: string;
  nom: string;
  courriel: string;
  nombre: number;
}

/** Adds a member: a name for an adult of the school, a number for pupils and parents. */
export function FormulaireMembre({ ecole, onDone }: { ecole: Ecole; onDone: () => void }) {
  const add = useAddMembre(ecole);
  const toast = useToast();
  const { register, handleSubmit, control, formState } = useForm<Saisie>({
    defaultValues: { qualite: 'enseignant', prenom: '', nom: '', courriel: '', nombre: 1 },
  });
  const anonyme = isQualiteAnonyme(useWatch({ control, name: 'qualite' }));
  const submit = handleSubmit(({ qualite, prenom, nom, courriel, nombre }) =>
    add.mutate(isQualiteAnonyme(qualite) ? { qualite, nombre } : { qualite, prenom, nom, courriel: courriel || null }, {
      onSuccess: () => {
        toast('Membre ajouté');
        onDone();
      },
    }),
  );
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem error={add.error} />
      <SelectField label="Qualité" options={OPTIONS} {...register('qualite')} />
      {anonyme ? (
        <>
          <p>
            <strong>Aucun nom d’élève ni de parent n’est enregistré</strong> : seulement la qualité et le nombre.
          </p>
          <TextField
            type="number"
            label="Nombre de représentants"
            min={1}
            max={99}
            error={formState.errors.nombre?.message}
            {...register('nombre', { valueAsNumber: true, min: { value: 1, message: 'Au moins un.' } })}
          />
        </>
      ) : (
        <div className="champs">
          <TextField
            label="Prénom"
            autoComplete="off"
            error={formState.errors.prenom?.message}
            {...register('prenom', { required: 'Indiquez le prénom.', shouldUnregister: true })}
          />
          <TextField
            label="Nom"
            autoComplete="off"
            error={formState.errors.nom?.message}
            {...register('nom', { required: 'Indiquez le nom.', shouldUnregister: true })}
          />
          <TextField
            type="email"
            label="Courriel"
            hint="Pour recevoir les convocations"
            autoComplete="off"
            {...register('courriel')}
          />
        </div>
      )}
      <div className="actions">
        <Button type="submit" busy={add.isPending}>
          Ajouter
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
