import { Button, Dialog, TextArea, TextField, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { FormProblem, useMots } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useTransition } from './designations-api.js';
import { LIBELLES_DESIGNATION } from './libelles.js';
import type { GesteDesignation } from './transitions.js';
import { toNom } from './types.js';
import type { Designation } from './types.js';

interface Props {
  ecole: Ecole;
  designation: Designation;
  geste: GesteDesignation;
  onClose: () => void;
}

/** Says what a transition will do before it is done: it leaves the school, so it is previewed rather than undone. */
export function DialogueTransition({ ecole, designation, geste, onClose }: Props) {
  const { dire } = useMots();
  const label = dire(geste.label);
  const aujourdhui = useAujourdhui();
  const transition = useTransition(ecole, designation.id);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { motif: '', date: aujourdhui } });
  const submit = (version: number) =>
    handleSubmit(({ motif, date }) =>
      transition.mutate(
        { route: geste.route, version, ...(geste.motif ? { motif } : {}), ...(geste.date ? { date } : {}) },
        {
          onSuccess: () => {
            toast(`${label} : c’est fait`);
            onClose();
          },
        },
      ),
    )();
  return (
    <Dialog title={`${label} : ${toNom(designation.agent)}`} onClose={onClose}>
      <form
        className="formulaire"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(designation.version);
        }}
      >
        <p>{dire(geste.consequence)}</p>
        <FormProblem
          error={transition.error}
          avant={designation}
          libelles={LIBELLES_DESIGNATION}
          onReprendre={() => transition.reset()}
        />
        {geste.date ? (
          <TextField
            type="date"
            label="Date de fin"
            error={formState.errors.date?.message}
            {...register('date', { required: 'Indiquez la date de fin.' })}
          />
        ) : null}
        {geste.motif ? (
          <TextArea
            label="Raison"
            hint="Elle sera lue par les personnes concernées."
            error={formState.errors.motif?.message}
            {...register('motif', { required: 'Indiquez la raison.' })}
          />
        ) : null}
        <div className="actions">
          <Button type="submit" busy={transition.isPending}>
            {label}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
