import { LIBELLES_DISPOSITIFS_FORMATION, LIBELLES_ETATS_BESOIN } from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../../api/use-cle-unique.js';
import { FormProblem, toOptions } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useAddBesoin, useUpdateBesoin } from './formations-api.js';
import type { Besoin } from './formations-api.js';

const toSaisie = (besoin?: Besoin) => ({
  titre: besoin?.titre ?? '',
  dispositif: besoin?.dispositif ?? ('fil' as const),
  public: besoin?.public ?? '',
  nombre: besoin?.nombre ? String(besoin.nombre) : '',
  etat: besoin?.etat ?? ('recense' as const),
});

/** A training need: what, in which form, for whom, how far. */
export function FormulaireBesoin({ ecole, besoin, onDone }: { ecole: Ecole; besoin?: Besoin; onDone: () => void }) {
  const [version, setVersion] = useState(besoin?.version ?? 0);
  const add = useAddBesoin(ecole);
  const update = useUpdateBesoin(ecole, besoin?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm({ defaultValues: toSaisie(besoin) });
  const submit = handleSubmit(({ nombre, public: cible, ...reste }) => {
    const corps = { ...reste, public: cible || null, nombre: nombre === '' ? null : Number(nombre) };
    const onSuccess = () => {
      toast(besoin ? 'Besoin modifié' : 'Besoin ajouté');
      onDone();
    };
    const onError = (error: Error) => {
      if (isCleReutilisee(error)) renew();
    };
    if (besoin) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate({ ...corps, cle }, { onSuccess, onError });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={besoin}
        libelles={{ titre: 'Formation', public: 'Public', nombre: 'Nombre', etat: 'État' }}
        onReprendre={(courant) => {
          setVersion((courant as Besoin).version);
          update.reset();
        }}
      />
      <TextField
        label="Formation souhaitée"
        placeholder="Différencier avec l’ENT"
        error={formState.errors.titre?.message}
        {...register('titre', { required: 'Indiquez la formation souhaitée.' })}
      />
      <div className="champs">
        <SelectField label="Forme" options={toOptions(LIBELLES_DISPOSITIFS_FORMATION)} {...register('dispositif')} />
        <SelectField label="Où en est-elle ?" options={toOptions(LIBELLES_ETATS_BESOIN)} {...register('etat')} />
      </div>
      <div className="champs">
        <TextField label="Public" placeholder="Équipe de lettres" {...register('public')} />
        <TextField type="number" min={1} max={2000} label="Nombre de personnes" {...register('nombre')} />
      </div>
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {besoin ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
