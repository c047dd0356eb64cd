import {
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_TYPES_ETABLISSEMENT,
  type CategorieEquipement,
  proposeCollectivite,
  type TypeEtablissement,
} from '@focale/domaine';
import { Button, ChoiceGroup, SelectField, TextArea, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit, toOptions } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import { useTerritoires } from '../etablissements/index.js';
import { useAddCampagne, useUpdateCampagne } from './equipement-academie-api.js';
import type { Campagne, Chemin } from './equipement-academie-api.js';

interface Props {
  academie: Chemin;
  campagne?: Campagne;
  onDone: () => void;
}

interface SaisieCampagne {
  titre: string;
  types: TypeEtablissement[];
  collectivite: string;
  departement: string;
  categories: CategorieEquipement[];
  ouverteLe: string;
  closeLe: string;
  consignes: string;
}

const toSaisie = (aujourdhui: string, campagne?: Campagne): SaisieCampagne => ({
  titre: campagne?.titre ?? '',
  types: [...(campagne?.types ?? [])],
  collectivite: campagne?.collectivite ?? '',
  departement: campagne?.departement ?? '',
  categories: [...(campagne?.categories ?? [])],
  ouverteLe: campagne?.ouverteLe ?? aujourdhui,
  closeLe: campagne?.closeLe ?? '',
  consignes: campagne?.consignes ?? '',
});

/** A campaign: whom it concerns, which collectivité equips, what may be asked for, until when. */
export function FormulaireCampagne({ academie, campagne, onDone }: Props) {
  const [version, setVersion] = useState(campagne?.version ?? 0);
  const aujourdhui = useAujourdhui();
  const { departements } = useTerritoires();
  const add = useAddCampagne(academie);
  const update = useUpdateCampagne(academie, campagne?.id ?? '');
  const toast = useToast();
  const form = useForm<SaisieCampagne>({ defaultValues: toSaisie(aujourdhui, campagne) });
  const { register, handleSubmit, setValue, getValues, formState } = form;
  const { errors } = formState;
  const submit = handleSubmit(({ departement, consignes, ...reste }) => {
    const corps = { ...reste, departement: departement || null, consignes: consignes || null };
    const onSuccess = () => {
      toast(campagne ? 'Campagne modifiée' : 'Campagne ouverte');
      onDone();
    };
    if (campagne) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate(corps, { onSuccess });
  });
  /** The collectivité follows the types as long as nobody wrote another one. */
  const propose = () => {
    const actuelle = getValues('collectivite');
    if (['', 'Région', 'Département'].includes(actuelle))
      setValue('collectivite', proposeCollectivite(getValues('types')));
  };
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={campagne}
        libelles={{ titre: 'Titre', collectivite: 'Collectivité', ouverteLe: 'Ouverture', closeLe: 'Clôture' }}
        onReprendre={(courant) => {
          setVersion((courant as Campagne).version);
          update.reset();
        }}
      />
      <TextField
        label="Titre"
        placeholder="Équipement des collèges 2027"
        error={errors.titre?.message}
        {...register('titre', { required: 'Donnez un titre à la campagne.' })}
      />
      <ChoiceGroup
        type="checkbox"
        label="Types d’établissement"
        hint="Aucun coché : tous. La collectivité suit : Région pour les lycées, Département pour les collèges"
        columns
        options={toOptions(LIBELLES_TYPES_ETABLISSEMENT)}
        controls={register('types', { onChange: propose })}
      />
      <div className="champs">
        <TextField
          label="Collectivité"
          error={errors.collectivite?.message}
          {...register('collectivite', { required: 'Indiquez la collectivité concernée.' })}
        />
        <SelectField
          label="Département"
          vide="Toute l’académie"
          options={departements
            .filter((departement) => departement.academie === academie.code)
            .map(({ code, nom }) => ({ value: code, label: nom }))}
          {...register('departement')}
        />
      </div>
      <ChoiceGroup
        type="checkbox"
        label="Matériel"
        columns
        options={toOptions(LIBELLES_CATEGORIES_EQUIPEMENT)}
        error={errors.categories?.message}
        controls={register('categories', {
          validate: (categories) => categories.length > 0 || 'Choisissez au moins une catégorie.',
        })}
      />
      <div className="champs">
        <TextField
          type="date"
          label="Ouverture (premier jour)"
          error={errors.ouverteLe?.message}
          {...register('ouverteLe', { required: 'Indiquez le premier jour.' })}
        />
        <TextField
          type="date"
          label="Clôture (dernier jour)"
          error={errors.closeLe?.message}
          {...register('closeLe', { required: 'Indiquez le dernier jour.' })}
        />
      </div>
      <TextArea label="Consignes" {...register('consignes')} />
      <QuiVoit>Les établissements concernés lisent la campagne dès qu’elle est enregistrée.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {campagne ? 'Enregistrer' : 'Ouvrir la campagne'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
