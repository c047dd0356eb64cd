import { LIBELLES_ETATS_OBJECTIF, listItems } from '@focale/domaine';
import { Button, SelectField, TextArea, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../api/use-cle-unique.js';
import { FormProblem, toOptions } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useAddObjectif, useUpdateObjectif } from './educap-api.js';
import type { EducapVue, Objectif } from './educap-api.js';

interface Props {
  ecole: Ecole;
  grille: EducapVue['grille'];
  objectif?: Objectif;
  onDone: () => void;
}

const toSaisie = (objectif?: Objectif) => ({
  intitule: objectif?.intitule ?? '',
  item: objectif?.item ?? '',
  indicateur: objectif?.indicateur ?? '',
  etat: objectif?.etat ?? ('a_engager' as const),
  point: objectif?.point ?? '',
});

/** An objective: what, seen in what, how far, in a few words. */
export function FormulaireObjectif({ ecole, grille, objectif, onDone }: Props) {
  const [version, setVersion] = useState(objectif?.version ?? 0);
  const add = useAddObjectif(ecole);
  const update = useUpdateObjectif(ecole, objectif?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({ defaultValues: toSaisie(objectif) });
  const items = listItemsOf(grille, objectif);
  const submit = handleSubmit(({ intitule, etat, item, indicateur, point }) => {
    const corps = { intitule, etat, item: item || null, indicateur: indicateur || null, point: point || null };
    const onSuccess = () => {
      toast(objectif ? 'Objectif modifié' : 'Objectif ajouté');
      onDone();
    };
    const onError = (error: Error) => {
      if (isCleReutilisee(error)) renew();
    };
    if (objectif) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate({ ...corps, cle }, { onSuccess, onError });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={objectif}
        libelles={{ intitule: 'Objectif', etat: 'État', point: 'Point d’étape', indicateur: 'Indicateur' }}
        onReprendre={(courant) => {
          setVersion((courant as Objectif).version);
          update.reset();
        }}
      />
      <TextField
        label="Objectif"
        placeholder="Faire vivre un parcours Pix par niveau"
        error={formState.errors.intitule?.message}
        {...register('intitule', { required: 'Écrivez l’objectif en une phrase.' })}
      />
      {items.length > 0 ? (
        <SelectField
          label="Item de la grille"
          vide="Aucun"
          options={items.map((item) => ({ value: item, label: item }))}
          {...register('item')}
        />
      ) : null}
      <div className="champs">
        <TextField label="À quoi le verra-t-on ?" {...register('indicateur')} />
        <SelectField label="Où en est-il ?" options={toOptions(LIBELLES_ETATS_OBJECTIF)} {...register('etat')} />
      </div>
      <TextArea label="Point d’étape" hint="En quelques mots, sans nom de personne" {...register('point')} />
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {objectif ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}

/** Items of the active grid, and the one that the objective kept from an earlier grid. */
function listItemsOf(grille: Props['grille'], objectif: Objectif | undefined): string[] {
  const items = grille ? listItems(grille.domaines) : [];
  const garde = objectif?.item;
  return garde && !items.includes(garde) ? [garde, ...items] : items;
}
