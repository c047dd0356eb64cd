import { Button, Dialog, SelectField, TextField } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { ChampTheme } from './champ-theme.js';
import { getBornes } from './edition/list-anomalies.js';
import type { Gestes } from './edition/use-gestes.js';
import { toOptions } from './libelles.js';
import type { FilmModele, Ligne } from './types.js';

interface Props {
  film: FilmModele;
  lignes: readonly Ligne[];
  ligne: Ligne;
  gestes: Gestes;
  onClose: () => void;
}

/** Moves a line to another period or theme, with the deadline that goes with it. */
export function DialogueDeplacement({ film, lignes, ligne, gestes, onClose }: Props) {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { periode: String(ligne.periode), theme: ligne.theme, echeance: ligne.echeance },
  });
  const { debut, fin } = getBornes(film.annee);
  const submit = handleSubmit(({ periode, theme, echeance }) =>
    gestes.place(ligne, { periode: Number(periode) as Ligne['periode'], theme: theme.trim(), echeance }),
  );
  return (
    <Dialog title={`Déplacer « ${ligne.intitule} »`} onClose={onClose}>
      <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
        <p>Elle garde sa clé : aucun établissement ne perd sa coche ni sa preuve.</p>
        <SelectField label="Période" options={toOptions(film.vocabulaire.periodes)} {...register('periode')} />
        <ChampTheme
          lignes={lignes}
          error={formState.errors.theme?.message}
          field={register('theme', { validate: (texte) => texte.trim() !== '' || 'Choisissez ou écrivez un thème.' })}
        />
        <TextField
          label="Échéance"
          hint="Reste la même tant que vous ne la changez pas"
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
          <Button type="submit">Déplacer</Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
