import { Button, SelectField, TextArea, TextField, formatDuree, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../../api/use-cle-unique.js';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toHoraire, toInstant } from './horaire.js';
import { readOrdreDuJour, toOrdreDuJour } from './ordre-du-jour.js';
import { useCreateReunion, useUpdateReunion } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

const DUREES = [30, 45, 60, 90, 120, 180].map((n) => ({ value: String(n), label: formatDuree(n) }));

interface Props {
  ecole: Ecole;
  /** Absent: a new meeting. */
  reunion?: Reunion;
  onDone: (id: string) => void;
  onCancel: () => void;
}

const toSaisie = (reunion?: Reunion) => ({
  ...(reunion ? toHoraire(reunion.debut) : { date: '', heure: '17:30' }),
  duree: String(reunion?.dureeMinutes ?? 60),
  lieu: reunion?.lieu ?? '',
  objet: reunion?.objet ?? '',
  ordreDuJour: toOrdreDuJour(reunion?.ordreDuJour ?? []),
});

/** Plans a meeting, or changes it. */
export function FormulaireReunion({ ecole, reunion, onDone, onCancel }: Props) {
  const [version, setVersion] = useState(reunion?.version ?? 0);
  const create = useCreateReunion(ecole);
  const update = useUpdateReunion(ecole, reunion?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({ defaultValues: toSaisie(reunion) });
  const submit = handleSubmit(({ date, heure, duree, lieu, objet, ordreDuJour }) => {
    const corps = {
      debut: toInstant(date, heure),
      dureeMinutes: Number(duree),
      lieu: lieu || null,
      objet,
      ordreDuJour: readOrdreDuJour(ordreDuJour),
    };
    const onSuccess = ({ id }: { id: string }) => {
      toast(reunion ? 'Réunion modifiée' : 'Réunion planifiée');
      onDone(id);
    };
    if (reunion) update.mutate({ ...corps, version }, { onSuccess });
    else create.mutate({ ...corps, cle }, { onSuccess, onError: (error) => isCleReutilisee(error) && renew() });
  });
  const { errors } = formState;
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={create.error ?? update.error}
        avant={reunion}
        libelles={{ objet: 'Objet', lieu: 'Lieu', debut: 'Début', dureeMinutes: 'Durée en minutes' }}
        onReprendre={(courant) => {
          setVersion((courant as Reunion).version);
          update.reset();
        }}
      />
      <TextField
        label="Objet"
        placeholder="Commission numérique du premier trimestre"
        error={errors.objet?.message}
        {...register('objet', { required: 'Indiquez l’objet de la réunion.' })}
      />
      <div className="champs">
        <TextField
          type="date"
          label="Date"
          error={errors.date?.message}
          {...register('date', { required: 'Choisissez la date.' })}
        />
        <TextField
          type="time"
          label="Heure"
          error={errors.heure?.message}
          {...register('heure', { required: 'Indiquez l’heure.' })}
        />
        <SelectField label="Durée prévue" options={DUREES} {...register('duree')} />
      </div>
      <TextField label="Lieu" placeholder="Salle du conseil" {...register('lieu')} />
      <TextArea
        label="Ordre du jour"
        hint="Un point par ligne. La durée se met à la fin, si vous le souhaitez : « Charte d’usage (20 min) »."
        rows={5}
        {...register('ordreDuJour')}
      />
      <QuiVoit>La direction, les RRUPN, le SRANE et le référent départemental liront cette réunion.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={create.isPending || update.isPending}>
          {reunion ? 'Enregistrer' : 'Planifier la réunion'}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
