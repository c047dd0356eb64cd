import {
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_PRIORITES_EQUIPEMENT,
  PRIORITES_EQUIPEMENT,
  type PrioriteEquipement,
} from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../api/use-cle-unique.js';
import { FormProblem, toOptions } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useAddDemande, useUpdateDemande } from './equipement-api.js';
import type { CampagneDeLEcole, Demande } from './equipement-api.js';

interface Props {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demande?: Demande;
  onDone: () => void;
}

const PRIORITES = PRIORITES_EQUIPEMENT.map((value) => ({
  value: String(value),
  label: LIBELLES_PRIORITES_EQUIPEMENT[value],
}));

/** A need: what for, how many, how much it matters. Kept as a draft until it is transmitted. */
export function FormulaireDemande({ ecole, campagne, demande, onDone }: Props) {
  const [version, setVersion] = useState(demande?.version ?? 0);
  const add = useAddDemande(ecole);
  const update = useUpdateDemande(ecole, demande?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      categorie: demande?.categorie ?? campagne.categories[0] ?? ('autre' as const),
      besoin: demande?.besoin ?? '',
      quantite: demande ? String(demande.quantite) : '',
      priorite: String(demande?.priorite ?? 2),
    },
  });
  const submit = handleSubmit(({ categorie, besoin, quantite, priorite }) => {
    const corps = {
      ...{ categorie, besoin, quantite: Number(quantite) },
      priorite: Number(priorite) as PrioriteEquipement,
    };
    const onSuccess = () => {
      toast(demande ? 'Demande modifiée' : 'Demande gardée en brouillon : il reste à la transmettre');
      onDone();
    };
    const onError = (error: Error) => {
      if (isCleReutilisee(error)) renew();
    };
    if (demande) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate({ ...corps, campagne: campagne.id, cle }, { onSuccess, onError });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={demande}
        libelles={{ besoin: 'Besoin', quantite: 'Quantité' }}
        onReprendre={(courant) => {
          setVersion((courant as Demande).version);
          update.reset();
        }}
      />
      <TextField
        label="Besoin"
        hint="À quoi servira le matériel"
        placeholder="Classe mobile partagée par les équipes"
        error={formState.errors.besoin?.message}
        {...register('besoin', { required: 'Dites à quoi servira le matériel.' })}
      />
      <div className="champs">
        <SelectField
          label="Catégorie"
          options={toOptions(LIBELLES_CATEGORIES_EQUIPEMENT, campagne.categories)}
          {...register('categorie')}
        />
        <TextField
          type="number"
          min={1}
          max={5000}
          label="Quantité"
          error={formState.errors.quantite?.message}
          {...register('quantite', { required: 'Indiquez combien.' })}
        />
        <SelectField label="Priorité" options={PRIORITES} {...register('priorite')} />
      </div>
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {demande ? 'Enregistrer' : 'Garder en brouillon'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
