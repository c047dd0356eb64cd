import {
  LIBELLES_GENRES_EVENEMENT,
  LIBELLES_PUBLICS_EVENEMENT,
  MENTIONS_GENRES_EVENEMENT,
  type GenreEvenement,
} from '@focale/domaine';
import { ChoiceGroup, SelectField, TextArea, TextField } from '@focale/ui';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useAujourdhui } from '../annees/index.js';
import type { SaisieEvenement } from './saisie-evenement.js';
import { toOptions } from '../../cadres/index.js';

interface Props {
  form: UseFormReturn<SaisieEvenement>;
  /** Kinds that this person may log. */
  genres: readonly GenreEvenement[];
  /** True for a whole form: the comment is asked too, the title is needed. */
  complet?: boolean;
}

/** What is known of an event: kind, day, who took part, how many, about what. */
export function ChampsEvenement({ form, genres, complet = false }: Props) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const genre = useWatch({ control, name: 'genre' });
  const aujourdhui = useAujourdhui();
  const mention = MENTIONS_GENRES_EVENEMENT[genre];
  const titreRequis = complet || genre === 'autre';
  return (
    <>
      <div className="champs">
        <SelectField label="Genre" options={toOptions(LIBELLES_GENRES_EVENEMENT, genres)} {...register('genre')} />
        <TextField
          type="date"
          label="Date"
          max={aujourdhui}
          error={errors.date?.message}
          {...register('date', { required: 'Indiquez la date.' })}
        />
        <TextField
          type="number"
          min={0}
          max={5000}
          label="Participants, s’ils ont été comptés"
          {...register('participants')}
        />
      </div>
      {mention ? <p className="petit gris">{mention}</p> : null}
      <ChoiceGroup
        type="checkbox"
        label="Publics"
        columns
        options={toOptions(LIBELLES_PUBLICS_EVENEMENT)}
        error={errors.publics?.message}
        controls={register('publics', {
          validate: (publics) => publics.length > 0 || 'Choisissez au moins un public.',
        })}
      />
      <div className="champs">
        <TextField
          label={titreRequis ? 'Titre' : 'Titre (facultatif)'}
          placeholder={titreRequis ? undefined : LIBELLES_GENRES_EVENEMENT[genre]}
          error={errors.titre?.message}
          {...register('titre', { required: titreRequis ? 'Donnez un titre.' : false, maxLength: 200 })}
        />
        <TextField label="Thème (facultatif)" placeholder="Mots de passe et hameçonnage" {...register('theme')} />
      </div>
      {complet ? <TextArea label="Commentaire" {...register('commentaire')} /> : null}
    </>
  );
}
