import {
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  LIBELLES_NIVEAUX_CONTACT,
  LIBELLES_PERIMETRES_CONTACT,
  LIBELLES_STATUTS_CONTACT,
  isAdresseNominative,
} from '@focale/domaine';
import { Alert, Button, SelectField, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { FormProblem, QuiVoit, toOptions } from '../../../cadres/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import { useAddContact, useUpdateContact } from '../profil-academie-api.js';
import type { CheminAcademie, Contact } from '../profil-academie-api.js';
import { LIBELLES_CHAMPS_CONTACT, toContact, toSaisie } from './saisie-contact.js';

interface Props {
  academie: CheminAcademie;
  contact?: Contact;
  onDone: () => void;
}

/** Adds or changes a contact: a function or a mailbox of a service. */
export function FormulaireContact({ academie, contact, onDone }: Props) {
  const [version, setVersion] = useState(contact?.version ?? 0);
  const add = useAddContact(academie);
  const update = useUpdateContact(academie, contact?.id ?? '');
  const toast = useToast();
  const { departements } = useTerritoires();
  const { register, handleSubmit, control, formState } = useForm({ defaultValues: toSaisie(contact) });
  const [perimetre, adresse] = useWatch({ control, name: ['perimetre', 'adresse'] });
  const submit = handleSubmit((saisie) => {
    const onSuccess = () => {
      toast(contact ? 'Contact modifié' : 'Contact ajouté');
      onDone();
    };
    if (contact) update.mutate({ ...toContact(saisie), version }, { onSuccess });
    else add.mutate(toContact(saisie), { onSuccess });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={contact}
        libelles={LIBELLES_CHAMPS_CONTACT}
        onReprendre={(courant) => {
          setVersion((courant as Contact).version);
          update.reset();
        }}
      />
      <TextField
        label="Fonction ou service"
        hint="Jamais le nom d’une personne"
        error={formState.errors.service?.message}
        {...register('service', { required: 'Nommez la fonction ou le service.' })}
      />
      <div className="champs">
        <SelectField label="Sujet" options={toOptions(LIBELLES_DOMAINES_CONTACT)} {...register('domaine')} />
        <SelectField label="Canal" options={toOptions(LIBELLES_CANAUX)} {...register('canal')} />
      </div>
      <TextField
        label="Adresse ou numéro"
        hint="Écrivez <UAI> là où doit venir l’UAI de l’établissement : ce.<UAI>@…"
        {...register('adresse')}
      />
      {isAdresseNominative(adresse) ? (
        <Alert tone="warning" title="Cette adresse ressemble à celle d’une personne">
          <p>Donnez plutôt la boîte du service, qui reste quand la personne change.</p>
        </Alert>
      ) : null}
      <SelectField
        label="Ce que vaut cette adresse"
        hint="Seul un contact actif devient un lien dans les établissements"
        options={toOptions(LIBELLES_STATUTS_CONTACT)}
        {...register('statut')}
      />
      <div className="champs">
        <SelectField label="Périmètre" options={toOptions(LIBELLES_PERIMETRES_CONTACT)} {...register('perimetre')} />
        {perimetre === 'departement' ? (
          <SelectField
            label="Département"
            vide="Choisissez"
            error={formState.errors.departement?.message}
            options={departements
              .filter((departement) => departement.academie === academie.code)
              .map(({ code, nom }) => ({ value: code, label: nom }))}
            {...register('departement', { required: 'Choisissez le département.', shouldUnregister: true })}
          />
        ) : null}
        <SelectField
          label="Établissements"
          vide="Tous"
          options={toOptions(LIBELLES_NIVEAUX_CONTACT)}
          {...register('type')}
        />
      </div>
      <TextField label="Condition d’accès" placeholder="Dans ARENA, avec vos identifiants" {...register('condition')} />
      <div className="champs">
        <TextField label="Document d’où il vient" placeholder="Guide 2026" {...register('edition')} />
        <TextField label="Remarque pour le service" {...register('remarque')} />
      </div>
      <QuiVoit>Les établissements que ce contact concerne le lisent dès l’enregistrement.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {contact ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
