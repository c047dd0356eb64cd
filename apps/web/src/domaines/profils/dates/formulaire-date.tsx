import {
  LIBELLES_CERTITUDES_DATE,
  LIBELLES_GENRES_DATE,
  LIBELLES_NIVEAUX_CONTACT,
  ZONES_VACANCES,
} from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Schemas } from '../../../api/client.js';
import { FormProblem, toOptions } from '../../../cadres/index.js';
import { toTexte } from '../formes.js';
import { useAddDate, useUpdateDate } from '../profil-academie-api.js';
import type { CheminAcademie, DateDAcademie, DatesDAcademie } from '../profil-academie-api.js';

const LIBELLES = { intitule: 'Intitulé', debut: 'Début', fin: 'Fin', public: 'Public', source: 'Source' };
const ZONES = ZONES_VACANCES.map((value) => ({ value, label: `Zone ${value}` }));

interface Props {
  academie: CheminAcademie;
  date?: DateDAcademie;
  /** Zone proposed for this académie. */
  zone: DatesDAcademie['zone'];
  onDone: () => void;
}

/** Enters or corrects a date, and says where it comes from. */
export function FormulaireDate({ academie, date, zone, onDone }: Props) {
  const [version, setVersion] = useState(date?.version ?? 0);
  const add = useAddDate(academie);
  const update = useUpdateDate(academie, date?.id ?? '');
  const toast = useToast();
  const { register, handleSubmit, control, formState } = useForm({
    defaultValues: {
      genre: date?.genre ?? ('certification_pix' as const),
      intitule: date?.intitule ?? '',
      debut: date?.debut ?? '',
      fin: date?.fin ?? '',
      public: date?.public ?? '',
      type: date?.type ?? ('' as const),
      zone: date?.zone ?? zone ?? ('A' as const),
      certitude: date?.certitude ?? ('a_verifier' as const),
      source: date?.source ?? '',
    },
  });
  const [genre, certitude] = useWatch({ control, name: ['genre', 'certitude'] });
  const submit = handleSubmit(({ type, ...saisie }) => {
    const corps = {
      ...saisie,
      fin: saisie.fin === '' ? saisie.debut : saisie.fin,
      public: toTexte(saisie.public),
      type: type === '' ? null : type,
      zone: saisie.genre === 'vacances' ? saisie.zone : null,
      source: toTexte(saisie.source),
    };
    const onSuccess = () => {
      toast(date ? 'Date modifiée' : 'Date ajoutée');
      onDone();
    };
    if (date) update.mutate({ ...corps, version }, { onSuccess });
    else add.mutate(corps, { onSuccess });
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={add.error ?? update.error}
        avant={date}
        libelles={LIBELLES}
        onReprendre={(courant) => {
          setVersion((courant as DateDAcademie).version);
          update.reset();
        }}
      />
      <div className="champs">
        <SelectField label="Nature" options={toOptions(LIBELLES_GENRES_DATE)} {...register('genre')} />
        <TextField
          label="Intitulé"
          error={formState.errors.intitule?.message}
          {...register('intitule', { required: 'Nommez cette date.' })}
        />
      </div>
      <div className="champs">
        <TextField
          type="date"
          label="Premier jour"
          error={formState.errors.debut?.message}
          {...register('debut', { required: 'Donnez le premier jour.' })}
        />
        <TextField type="date" label="Dernier jour" hint="Vide : le même jour" {...register('fin')} />
      </div>
      <div className="champs">
        <TextField label="Public" placeholder="Troisièmes" {...register('public')} />
        <SelectField
          label="Établissements"
          vide="Tous"
          options={toOptions(LIBELLES_NIVEAUX_CONTACT)}
          {...register('type')}
        />
        {genre === 'vacances' ? (
          <SelectField
            label="Zone"
            hint={zone ? `Zone ${zone} proposée pour votre académie, à vérifier` : undefined}
            options={ZONES}
            {...register('zone')}
          />
        ) : null}
      </div>
      <div className="champs">
        <SelectField label="Certitude" options={toOptions(LIBELLES_CERTITUDES_DATE)} {...register('certitude')} />
        <TextField
          label="Source"
          placeholder="Note de service, calendrier officiel"
          error={formState.errors.source?.message}
          {...register('source', {
            validate: (texte) =>
              certitude !== 'source' || texte.trim() !== '' || 'Nommez la source, ou dites la date à vérifier.',
          })}
        />
      </div>
      <div className="actions">
        <Button type="submit" busy={add.isPending || update.isPending}>
          {date ? 'Enregistrer' : 'Ajouter'}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}

/** What it takes to enter the same date again. */
export function toDateSaisie(date: DateDAcademie): Schemas['CreateDateDto'] {
  const { genre, intitule, debut, fin, public: destinataires, type, zone, certitude, source } = date;
  return { genre, intitule, debut, fin, public: destinataires, type, zone, certitude, source };
}
