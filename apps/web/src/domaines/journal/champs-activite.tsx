import { DESCRIPTIONS_FONCTIONS, FONCTIONS_RRUPN } from '@focale/domaine';
import { SelectField, TextField, formatDuree } from '@focale/ui';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import type { SaisieActivite } from './saisie-activite.js';

const FONCTIONS = FONCTIONS_RRUPN.map((value) => ({ value, label: DESCRIPTIONS_FONCTIONS[value].libelle }));
const MINUTES = [15, 30, 45, 60, 90, 120, 180, 240, 360];

/** The usual durations, and the one entered elsewhere when it is not among them. */
function listDurees(actuelle: number) {
  const toutes = MINUTES.includes(actuelle) ? MINUTES : [...MINUTES, actuelle].sort((a, b) => a - b);
  return toutes.map((minutes) => ({ value: String(minutes), label: formatDuree(minutes) }));
}

interface Props {
  register: UseFormRegister<SaisieActivite>;
  errors: FieldErrors<SaisieActivite>;
  /** Minutes of the activity as it stands. */
  duree: number;
  aujourdhui: string;
}

/** Date, function, duration, public and note of an activity. */
export function ChampsActivite({ register, errors, duree, aujourdhui }: Props) {
  return (
    <>
      <div className="champs">
        <TextField
          type="date"
          label="Date"
          max={aujourdhui}
          error={errors.date?.message}
          {...register('date', { required: 'Indiquez la date.' })}
        />
        <SelectField label="Fonction" options={FONCTIONS} {...register('fonction')} />
        <SelectField label="Durée" options={listDurees(duree)} {...register('duree')} />
      </div>
      <div className="champs">
        <TextField label="Public" placeholder="Équipe de mathématiques" {...register('public')} />
        <TextField type="number" min={0} label="Nombre de personnes" {...register('nombre')} />
        <TextField label="Note" {...register('note')} />
      </div>
    </>
  );
}
