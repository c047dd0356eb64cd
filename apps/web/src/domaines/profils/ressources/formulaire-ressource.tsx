import { isAdresseWeb } from '@focale/domaine';
import { Button, ChoiceGroup, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../../cadres/index.js';
import { toTexte } from '../formes.js';
import { useAddRessource, useUpdateRessource } from '../profil-academie-api.js';
import type { CheminAcademie, Ressource } from '../profil-academie-api.js';

const LIBELLES = { titre: 'Titre', adresse: 'Adresse', edition: 'Édition', remarque: 'Remarque' };
const VERIFIEE = [{ value: 'oui', label: 'Je viens d’ouvrir ce lien' }];

interface Props {
  academie: CheminAcademie;
  ressource?: Ressource;
  themes: readonly string[];
  onDone: () => void;
}

interface Saisie {
  titre: string;
  adresse: string;
  edition: string;
  remarque: string;
  themes: string[];
  autreTheme: string;
  verifiee: string[];
}

/** Adds a resource, or gives its address to one that the film names. */
export function FormulaireRessource({ academie, ressource, themes, onDone }: Props) {
  const [version, setVersion] = useState(ressource?.version ?? 0);
  const add = useAddRessource(academie);
  const update = useUpdateRessource(academie, ressource?.id ?? '');
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm<Saisie>({
    defaultValues: {
      titre: ressource?.titre ?? '',
      adresse: ressource?.adresse ?? '',
      edition: ressource?.edition ?? '',
      remarque: ressource?.remarque ?? '',
      themes: ressource?.themes ?? [],
      autreTheme: '',
      verifiee: [],
    },
  });
  const submit = handleSubmit((saisie) => {
    const autre = toTexte(saisie.autreTheme);
    const corps = {
      titre: saisie.titre,
      adresse: toTexte(saisie.adresse),
      edition: toTexte(saisie.edition),
      remarque: toTexte(saisie.remarque),
      themes: [...new Set([...saisie.themes, ...(autre ? [autre] : [])])],
      verifiee: saisie.verifiee.includes('oui'),
    };
    const onSuccess = () => {
      toast(ressource ? 'Ressource modifiée' : 'Ressource ajoutée');
      onDone();
    };
    if (ressource) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate(corps, { onSuccess });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={ressource}
        libelles={LIBELLES}
        onReprendre={(courant) => {
          setVersion((courant as Ressource).version);
          update.reset();
        }}
      />
      <TextField
        label="Titre"
        hint="Le même que dans le film : c’est par lui que la ligne du film trouve son lien"
        error={formState.errors.titre?.message}
        {...register('titre', { required: 'Donnez le titre de la ressource.' })}
      />
      <TextField
        type="url"
        label="Adresse"
        placeholder="https://"
        error={formState.errors.adresse?.message}
        {...register('adresse', {
          validate: (texte) =>
            texte.trim() === '' ||
            isAdresseWeb(texte.trim()) ||
            'Saisissez une adresse complète, qui commence par https:// ou http://.',
        })}
      />
      <ChoiceGroup type="checkbox" label="Vérification" options={VERIFIEE} controls={register('verifiee')} />
      <div className="champs">
        <TextField label="Édition" placeholder="2026" {...register('edition')} />
        <TextField label="Remarque" {...register('remarque')} />
      </div>
      <ChoiceGroup
        type="checkbox"
        label="Thèmes"
        options={themes.map((value) => ({ value, label: value }))}
        controls={register('themes')}
        columns
      />
      <TextField label="Autre thème" {...register('autreTheme')} />
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {ressource ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
