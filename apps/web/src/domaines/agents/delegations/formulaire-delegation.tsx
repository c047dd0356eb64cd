import { DROITS_DELEGABLES, LIBELLES_DROITS_DELEGABLES } from '@focale/domaine';
import type { DroitDelegable } from '@focale/domaine';
import { Alert, Button, ChoiceGroup, SelectField, TextField, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useCreateDelegation } from './delegations-api.js';
import type { Delegations } from './delegations-api.js';

interface Saisie {
  agent: string;
  droits: DroitDelegable[];
  debut: string;
  fin: string;
}

const DROITS = DROITS_DELEGABLES.map((value) => ({ value, label: LIBELLES_DROITS_DELEGABLES[value] }));

interface Props {
  uai: string;
  adjoints: Delegations['adjoints'];
  onDone: () => void;
}

/** To whom, for what, from when to when. */
export function FormulaireDelegation({ uai, adjoints, onDone }: Props) {
  const aujourdhui = useAujourdhui();
  const create = useCreateDelegation(uai);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm<Saisie>({
    defaultValues: { agent: adjoints[0]?.id ?? '', droits: ['signer'], debut: aujourdhui, fin: '' },
  });
  const { errors } = formState;
  if (adjoints.length === 0)
    return (
      <Alert tone="info" title="Aucun adjoint n’est rattaché à cet établissement">
        <p>L’administrateur de la plateforme peut inviter votre adjoint ; vous pourrez ensuite lui déléguer.</p>
      </Alert>
    );
  const submit = handleSubmit((saisie) =>
    create.mutate(saisie, {
      onSuccess: () => {
        toast('Délégation donnée');
        onDone();
      },
    }),
  );
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem error={create.error} />
      <SelectField
        label="Adjoint"
        options={adjoints.map(({ id, prenom, nom }) => ({ value: id, label: `${prenom} ${nom}` }))}
        {...register('agent')}
      />
      <ChoiceGroup
        type="checkbox"
        label="Ce qui est délégué"
        options={DROITS}
        error={errors.droits?.message}
        controls={register('droits', {
          validate: (choisis) => choisis.length > 0 || 'Choisissez au moins un droit.',
        })}
      />
      <div className="champs">
        <TextField
          type="date"
          label="Du"
          error={errors.debut?.message}
          {...register('debut', { required: 'Indiquez le premier jour.' })}
        />
        <TextField
          type="date"
          label="Au"
          hint="Dernier jour, un an après le début au plus tard"
          error={errors.fin?.message}
          {...register('fin', {
            required: 'Indiquez le dernier jour.',
            validate: (fin, { debut }) => fin >= debut || 'Le dernier jour vient après le premier.',
          })}
        />
      </div>
      <p className="gris">
        Vous restez responsable de ce qui est fait en votre nom, et pouvez retirer la délégation à tout moment. Ce qui
        est signé ainsi le dira.
      </p>
      <QuiVoit>La direction, le SRANE et le référent départemental lisent les délégations.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={create.isPending}>
          Donner la délégation
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
