import { LIBELLES_FINANCEURS_GAR, LIBELLES_SUITES_GAR } from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../api/use-cle-unique.js';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useAddAbonnement, useUpdateAbonnement } from './gar-api.js';
import type { Abonnement, Precedent } from './gar-api.js';
import { toCorps, toSaisie } from './saisie-abonnement.js';

interface Props {
  ecole: Ecole;
  /** The one to change. */
  abonnement?: Abonnement;
  /** The one of last year to carry over. */
  precedent?: Precedent;
  onDone: () => void;
}

const toOptions = (libelles: Readonly<Record<string, string>>) =>
  Object.entries(libelles).map(([value, label]) => ({ value, label }));

/** A subscription: to what, paid by whom, until when, and then. */
export function FormulaireAbonnement({ ecole, abonnement, precedent, onDone }: Props) {
  const [version, setVersion] = useState(abonnement?.version ?? 0);
  const add = useAddAbonnement(ecole);
  const update = useUpdateAbonnement(ecole, abonnement?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({ defaultValues: toSaisie(abonnement, precedent) });
  const submit = handleSubmit((saisie) => {
    const corps = toCorps(saisie);
    const onSuccess = () => {
      toast(abonnement ? 'Abonnement modifié' : 'Abonnement ajouté');
      onDone();
    };
    const onError = (error: Error) => {
      if (isCleReutilisee(error)) renew();
    };
    if (abonnement) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate({ ...corps, ...(precedent ? { repriseDe: precedent.id } : {}), cle }, { onSuccess, onError });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={abonnement}
        libelles={{ ressource: 'Ressource', fin: 'Fin', suite: 'Suite', quantite: 'Licences' }}
        onReprendre={(courant) => {
          setVersion((courant as Abonnement).version);
          update.reset();
        }}
      />
      <TextField
        label="Ressource"
        maxLength={200}
        error={formState.errors.ressource?.message}
        {...register('ressource', { required: 'Nommez la ressource.' })}
      />
      <div className="champs">
        <TextField label="Éditeur" maxLength={200} {...register('editeur')} />
        <SelectField label="Qui finance ?" options={toOptions(LIBELLES_FINANCEURS_GAR)} {...register('financeur')} />
      </div>
      <div className="champs">
        <TextField type="date" label="Début" {...register('debut')} />
        <TextField
          type="date"
          label="Dernier jour"
          hint={precedent ? 'Proposé d’après l’an passé : vérifiez-le.' : undefined}
          error={formState.errors.fin?.message}
          {...register('fin', { required: 'Donnez le dernier jour de l’abonnement.' })}
        />
      </div>
      <div className="champs">
        <TextField type="number" min={0} max={100000} label="Licences" {...register('quantite')} />
        <TextField label="Niveaux, disciplines" maxLength={200} {...register('publics')} />
      </div>
      <SelectField
        label="Suite pour l’année suivante"
        options={toOptions(LIBELLES_SUITES_GAR)}
        {...register('suite')}
      />
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {abonnement ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
