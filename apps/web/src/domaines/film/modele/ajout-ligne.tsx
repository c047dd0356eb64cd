import { Button, Dialog, SelectField, TextField } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { ChampTheme } from './champ-theme.js';
import { createLigne, listCles } from './edition/create-ligne.js';
import { findEcheanceUsuelle, getBornes } from './edition/list-anomalies.js';
import type { Gestes } from './edition/use-gestes.js';
import { toOptions } from './libelles.js';
import type { FilmModele, Ligne } from './types.js';

interface Props {
  film: FilmModele;
  lignes: readonly Ligne[];
  gestes: Gestes;
  onClose: () => void;
}

interface Saisie {
  intitule: string;
  periode: string;
  theme: string;
  echeance: string;
}

/** A new line: the least it needs; the rest is written in its own form, which opens next. */
export function AjoutLigne({ film, lignes, gestes, onClose }: Props) {
  const { register, handleSubmit, formState, setValue } = useForm<Saisie>({
    defaultValues: { intitule: '', periode: '1', theme: '', echeance: findEcheanceUsuelle(lignes, 1) },
  });
  const { debut, fin } = getBornes(film.annee);
  const submit = handleSubmit(({ intitule, periode, theme, echeance }) => {
    const saisie = { intitule: intitule.trim(), periode: Number(periode), theme: theme.trim(), echeance };
    gestes.add(createLigne(saisie as Ligne, listCles(lignes, film.lignes)));
    onClose();
  });
  return (
    <Dialog title="Ajouter une ligne au brouillon" onClose={onClose}>
      <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label="Intitulé"
          hint="Un verbe et son objet, par exemple « Installer le groupe de pilotage »"
          error={formState.errors.intitule?.message}
          {...register('intitule', { validate: (texte) => texte.trim() !== '' || 'Écrivez l’intitulé.' })}
        />
        <SelectField
          label="Période"
          options={toOptions(film.vocabulaire.periodes)}
          {...register('periode', {
            onChange: (event: { target: { value: string } }) =>
              setValue('echeance', findEcheanceUsuelle(lignes, Number(event.target.value))),
          })}
        />
        <ChampTheme
          lignes={lignes}
          error={formState.errors.theme?.message}
          field={register('theme', { validate: (texte) => texte.trim() !== '' || 'Choisissez ou écrivez un thème.' })}
        />
        <TextField
          label="Échéance"
          hint="Celle de la plupart des lignes de la période ; à ajuster"
          type="date"
          min={debut}
          max={fin}
          error={formState.errors.echeance?.message}
          {...register('echeance', {
            validate: (date) =>
              (date >= debut && date <= fin) || `Choisissez une date de l’année scolaire ${film.annee}.`,
          })}
        />
        <div className="actions">
          <Button type="submit">Ajouter au brouillon</Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
