import { TAUX_IMP_CENTIMES, TAUX_USUEL_RRUPN_CENTIMES, eurosFromCentimes } from '@focale/domaine';
import { Button, ChoiceGroup, SelectField, TextField, formatEuros, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Schemas } from '../../api/client.js';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useUpdateCompensation } from './designations-api.js';
import { NATURES_COMPENSATION } from './libelles.js';
import { toNom } from './types.js';
import type { Compensation, Designation } from './types.js';

interface Saisie {
  nature: Compensation['nature'];
  taux: string;
  avisConseilPedagogique: string;
  avisCa: string;
  proposeeLe: string;
  saisieSts: string;
}

/** The five rates in euros, as the API names them. */
const TAUX_EUROS = [312.5, 625, 1250, 2500, 3750] as const;

const TAUX = TAUX_IMP_CENTIMES.map((centimes) => ({
  value: String(eurosFromCentimes(centimes)),
  label: `${formatEuros(eurosFromCentimes(centimes))}${centimes === TAUX_USUEL_RRUPN_CENTIMES ? ' (taux usuel d’un référent)' : ''}`,
}));

const NATURES = (['imp', 'allegement', 'aucune'] as const).map((value) => ({
  value,
  label: NATURES_COMPENSATION[value],
}));

interface Props {
  ecole: Ecole;
  designation: Designation;
  onDone: () => void;
}

/** Sets the compensation of one person: an IMP among five rates, an allègement, or none; never both. */
export function FormulaireCompensation({ ecole, designation, onDone }: Props) {
  const actuelle = designation.compensation;
  const [version, setVersion] = useState(designation.version);
  const update = useUpdateCompensation(ecole, designation.id);
  const toast = useToast();
  const { register, handleSubmit, control, formState } = useForm<Saisie>({
    defaultValues: {
      nature: actuelle?.nature ?? 'imp',
      taux: actuelle?.taux ? String(actuelle.taux) : '',
      avisConseilPedagogique: actuelle?.avisConseilPedagogique ?? '',
      avisCa: actuelle?.avisCa ?? '',
      proposeeLe: actuelle?.proposeeLe ?? '',
      saisieSts: actuelle?.saisieSts ?? '',
    },
  });
  const nature = useWatch({ control, name: 'nature' });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      { ...toCompensation(saisie), version },
      {
        onSuccess: ({ avertissements }) => {
          toast(['Compensation enregistrée', ...avertissements].join('. '));
          onDone();
        },
      },
    ),
  );
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={update.error}
        avant={actuelle ?? {}}
        partie="compensation"
        libelles={{
          nature: 'Nature',
          taux: 'Taux',
          proposeeLe: 'Proposition au recteur',
          saisieSts: 'Saisie dans STSWEB',
        }}
        onReprendre={(courant) => {
          setVersion((courant as Designation).version);
          update.reset();
        }}
      />
      <ChoiceGroup type="radio" label="Nature de la compensation" options={NATURES} controls={register('nature')} />
      {nature === 'imp' ? (
        <SelectField
          label={`Taux annuel de l’IMP de ${toNom(designation.agent)}`}
          hint="La part de cette personne, parmi les cinq taux de l’arrêté du 27 avril 2015."
          options={TAUX}
          vide="Choisir un taux"
          error={formState.errors.taux?.message}
          {...register('taux', { required: 'Choisissez un taux.', shouldUnregister: true })}
        />
      ) : null}
      {nature === 'aucune' ? null : (
        <div className="champs">
          <TextField
            type="date"
            label="Avis du conseil pédagogique"
            hint="Facultatif"
            {...register('avisConseilPedagogique')}
          />
          <TextField type="date" label="Avis du conseil d’administration" hint="Facultatif" {...register('avisCa')} />
          {nature === 'imp' ? (
            <TextField type="date" label="Proposition au recteur" hint="Facultatif" {...register('proposeeLe')} />
          ) : null}
          {nature === 'imp' ? (
            <TextField
              type="date"
              label="Saisie dans STSWEB"
              hint="Laissez vide si ce n’est pas fait"
              {...register('saisieSts')}
            />
          ) : null}
        </div>
      )}
      <QuiVoit>Le montant est lu par l’intéressé, la direction et le SRANE, par personne d’autre.</QuiVoit>
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

function toCompensation(saisie: Saisie): Omit<Schemas['UpdateCompensationDto'], 'version'> {
  const { nature } = saisie;
  if (nature === 'aucune') return { nature };
  const avis = {
    ...(saisie.avisConseilPedagogique ? { avisConseilPedagogique: saisie.avisConseilPedagogique } : {}),
    ...(saisie.avisCa ? { avisCa: saisie.avisCa } : {}),
  };
  if (nature === 'allegement') return { nature, ...avis };
  return {
    nature,
    taux: TAUX_EUROS.find((euros) => String(euros) === saisie.taux) ?? null,
    ...avis,
    ...(saisie.proposeeLe ? { proposeeLe: saisie.proposeeLe } : {}),
    ...(saisie.saisieSts ? { saisieSts: saisie.saisieSts } : {}),
  };
}
