import { LIBELLES_MODALITES_COMMISSION, LIBELLE_USUEL_COMMISSION, MODALITES_COMMISSION } from '@focale/domaine';
import { Button, ChoiceGroup, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useUpdateCommission } from './commissions-api.js';
import type { Commission } from './types.js';

const OPTIONS = MODALITES_COMMISSION.map((value) => ({ value, label: LIBELLES_MODALITES_COMMISSION[value] }));

interface Props {
  ecole: Ecole;
  commission: Commission;
  onDone: () => void;
}

/** Declares or changes the commission. Its installation date completes the film by itself. */
export function FormulaireCommission({ ecole, commission, onDone }: Props) {
  const [version, setVersion] = useState(commission.version);
  const update = useUpdateCommission(ecole);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      modalite: commission.modalite ?? ('ad_hoc' as const),
      libelle: commission.libelle ?? LIBELLE_USUEL_COMMISSION,
      installeeLe: commission.installeeLe ?? '',
    },
  });
  const submit = handleSubmit(({ modalite, libelle, installeeLe }) => {
    update.mutate(
      { modalite, libelle, installeeLe: installeeLe || null, version },
      {
        onSuccess: () => {
          toast('Commission enregistrée');
          onDone();
        },
      },
    );
  });
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={update.error}
        avant={commission}
        libelles={{ modalite: 'Forme', libelle: 'Nom', installeeLe: 'Installée le' }}
        onReprendre={(courant) => {
          setVersion((courant as Commission).version);
          update.reset();
        }}
      />
      <ChoiceGroup
        type="radio"
        label="Sous quelle forme se réunit-elle ?"
        options={OPTIONS}
        controls={register('modalite')}
      />
      <TextField
        label="Nom de la commission"
        error={formState.errors.libelle?.message}
        {...register('libelle', { required: 'Donnez un nom à la commission.' })}
      />
      <TextField
        type="date"
        label="Date d’installation"
        hint="Laissez vide tant qu’elle n’est pas installée. Cette date coche l’action du film d’elle-même."
        {...register('installeeLe')}
      />
      <QuiVoit>La direction, les RRUPN, le SRANE et le référent départemental le liront.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={update.isPending}>
          Enregistrer
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
