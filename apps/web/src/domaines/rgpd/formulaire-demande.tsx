import { LIBELLES_GENRES_RGPD, hasCourriel } from '@focale/domaine';
import { Button, SelectField, TextArea, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../api/use-cle-unique.js';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useAddDemande, useUpdateDemande } from './rgpd-api.js';
import type { DemandeRgpd } from './rgpd-api.js';
import { toCorps, toSaisie } from './saisie-demande.js';

const GENRES = Object.entries(LIBELLES_GENRES_RGPD).map(([value, label]) => ({ value, label }));
const SANS_NOM = 'Dites ce dont il s’agit, sans nom ni adresse : « accès au dossier d’un élève de 5e ».';

interface Props {
  ecole: Ecole;
  demande?: DemandeRgpd;
  onDone: () => void;
}

/** A request or a breach: what it is about, when it came, when it was settled. Names nobody. */
export function FormulaireDemande({ ecole, demande, onDone }: Props) {
  const [version, setVersion] = useState(demande?.version ?? 0);
  const add = useAddDemande(ecole);
  const update = useUpdateDemande(ecole, demande?.id ?? '');
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const aujourdhui = useAujourdhui();
  const { register, handleSubmit, formState, control } = useForm({ defaultValues: toSaisie(demande, aujourdhui) });
  const submit = handleSubmit((saisie) => {
    const corps = toCorps(saisie, demande);
    const onSuccess = () => {
      toast('Enregistré');
      onDone();
    };
    const onError = (error: Error) => {
      if (isCleReutilisee(error)) renew();
    };
    if (demande) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate({ ...corps, cle }, { onSuccess, onError });
  });
  const violation = useWatch({ control, name: 'genre' }) === 'violation';
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={demande}
        libelles={{ objet: 'Objet', recueLe: 'Reçue le', notifieeLe: 'Notifiée le', closeLe: 'Close le' }}
        onReprendre={(courant) => {
          setVersion((courant as DemandeRgpd).version);
          update.reset();
        }}
      />
      <SelectField label="De quoi s’agit-il ?" options={GENRES} {...register('genre')} />
      <TextArea
        label="Objet"
        hint={SANS_NOM}
        maxLength={300}
        rows={2}
        error={formState.errors.objet?.message}
        {...register('objet', {
          required: 'Dites ce dont il s’agit.',
          validate: (objet) => !hasCourriel(objet) || 'Retirez l’adresse de courriel : ne nommez personne.',
        })}
      />
      <TextField
        type="datetime-local"
        label={violation ? 'Constatée le' : 'Reçue le'}
        error={formState.errors.recueLe?.message}
        {...register('recueLe', { required: 'Donnez le jour et l’heure.' })}
      />
      {violation ? (
        <TextField
          type="datetime-local"
          label="Notifiée à la CNIL le"
          hint="Vide : pas encore"
          {...register('notifieeLe')}
        />
      ) : null}
      <TextField
        type="datetime-local"
        label={violation ? 'Traitée le' : 'Réponse donnée le'}
        hint="Vide : toujours ouverte"
        {...register('closeLe')}
      />
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {demande ? 'Enregistrer' : 'Noter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
