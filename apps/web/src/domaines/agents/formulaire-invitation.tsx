import { LIBELLES_ROLES, ROLES } from '@focale/domaine';
import type { Role } from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useForm, useWatch } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import { useInviteAgent } from './agents-api.js';
import type { SaisieInvitation } from './agents-api.js';

const OPTIONS = ROLES.map((value) => ({ value, label: LIBELLES_ROLES[value] }));

type Perimetre = 'region' | 'academie' | 'departement' | 'uai';

const CHAMPS: Record<Perimetre, { label: string; hint: string }> = {
  region: { label: 'Région', hint: 'Code, par exemple 75' },
  academie: { label: 'Académie', hint: 'Code, par exemple 22' },
  departement: { label: 'Département', hint: 'Code à trois caractères, par exemple 087' },
  uai: { label: 'UAI de l’établissement', hint: 'Sept chiffres et une lettre' },
};

/** Where each role is held. */
const PERIMETRES: Record<Role, readonly Perimetre[]> = {
  administrateur: [],
  srane: ['academie', 'region'],
  referent_departemental: ['departement'],
  chef: ['uai'],
  adjoint: ['uai'],
  rrupn: ['uai'],
  contributeur: ['uai'],
  lecteur: ['uai', 'departement', 'academie', 'region'],
};

interface Saisie {
  prenom: string;
  nom: string;
  courriel: string;
  role: Role;
  perimetre: Perimetre | '';
  code: string;
}

/** Invites a person with a first role; the activation link goes by mail, and stays in the outbox without a mail server. */
export function FormulaireInvitation({ onDone }: { onDone: () => void }) {
  const invite = useInviteAgent();
  const toast = useToast();
  const { register, handleSubmit, control, formState } = useForm<Saisie>({
    defaultValues: { role: 'chef', perimetre: 'uai', code: '' },
  });
  const { errors } = formState;
  const [role, choisi] = useWatch({ control, name: ['role', 'perimetre'] });
  const possibles = PERIMETRES[role];
  const perimetre = possibles.find((p) => p === choisi) ?? possibles[0];
  const submit = handleSubmit(({ prenom, nom, courriel, code }) => {
    const saisie: SaisieInvitation = { prenom, nom, courriel, role, ...(perimetre ? { [perimetre]: code } : {}) };
    invite.mutate(saisie, {
      onSuccess: () => {
        toast('Invitation préparée : elle est dans les courriels');
        onDone();
      },
    });
  });
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem error={invite.error} />
      <div className="champs">
        <TextField
          label="Prénom"
          autoComplete="off"
          error={errors.prenom?.message}
          {...register('prenom', { required: 'Indiquez le prénom.' })}
        />
        <TextField
          label="Nom"
          autoComplete="off"
          error={errors.nom?.message}
          {...register('nom', { required: 'Indiquez le nom.' })}
        />
      </div>
      <TextField
        type="email"
        label="Adresse électronique professionnelle"
        autoComplete="off"
        error={errors.courriel?.message}
        {...register('courriel', { required: 'Indiquez l’adresse.' })}
      />
      <SelectField label="Rôle" options={OPTIONS} {...register('role')} />
      {possibles.length > 1 ? (
        <SelectField
          label="Sur"
          options={possibles.map((value) => ({ value, label: CHAMPS[value].label }))}
          {...register('perimetre')}
        />
      ) : null}
      {perimetre ? (
        <TextField
          {...CHAMPS[perimetre]}
          error={errors.code?.message}
          {...register('code', { required: 'Indiquez le périmètre.', shouldUnregister: true })}
        />
      ) : null}
      <QuiVoit>L’administrateur de la plateforme lit la liste des comptes, aucun contenu d’établissement.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={invite.isPending}>
          Inviter
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
