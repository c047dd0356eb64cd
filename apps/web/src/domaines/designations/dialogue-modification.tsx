import { Button, Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ChampsMission } from './champs-mission.js';
import { useUpdateDesignation } from './designations-api.js';
import { LIBELLES_DESIGNATION } from './libelles.js';
import { toMission, toSaisie } from './saisie-mission.js';
import type { SaisieMission } from './saisie-mission.js';
import { toNom } from './types.js';
import type { Designation } from './types.js';

interface Props {
  ecole: Ecole;
  designation: Designation;
  onClose: () => void;
}

/** Changes the dates and domains of a draft. */
export function DialogueModification({ ecole, designation, onClose }: Props) {
  const [version, setVersion] = useState(designation.version);
  const update = useUpdateDesignation(ecole, designation.id);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm<SaisieMission>({ defaultValues: toSaisie(designation) });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      { ...toMission(saisie, designation.partages), fin: saisie.fin === '' ? null : saisie.fin, version },
      {
        onSuccess: () => {
          toast('Brouillon modifié');
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog title={`Mission de ${toNom(designation.agent)}`} onClose={onClose}>
      <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
        <FormProblem
          error={update.error}
          avant={designation}
          libelles={LIBELLES_DESIGNATION}
          onReprendre={(courant) => {
            setVersion((courant as Designation).version);
            update.reset();
          }}
        />
        <ChampsMission register={register} errors={formState.errors} />
        <div className="actions">
          <Button type="submit" busy={update.isPending}>
            Enregistrer
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
