import { DESCRIPTIONS_FONCTIONS, DOMAINES } from '@focale/domaine';
import { ChoiceGroup, SelectField, TextField } from '@focale/ui';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import type { SaisieMission } from './saisie-mission.js';

const OPTIONS = DOMAINES.map((value) => ({
  value,
  label: DESCRIPTIONS_FONCTIONS[value].libelle,
  hint: DESCRIPTIONS_FONCTIONS[value].facultative ? 'Facultatif, là où l’établissement en a besoin' : undefined,
}));

interface Props {
  register: UseFormRegister<SaisieMission>;
  errors: FieldErrors<SaisieMission>;
}

/** Dates, domains and sharing of a mission. */
export function ChampsMission({ register, errors }: Props) {
  return (
    <>
      <div className="champs">
        <TextField
          type="date"
          label="Début de la mission"
          hint="Premier jour"
          error={errors.debut?.message}
          {...register('debut', { required: 'Indiquez la date de début.' })}
        />
        <TextField
          type="date"
          label="Fin de la mission"
          hint="Facultatif : sans date, jusqu’à la fin de l’année"
          error={errors.fin?.message}
          {...register('fin', {
            validate: (fin, { debut }) => fin === '' || fin >= debut || 'La fin vient après le début.',
          })}
        />
      </div>
      <ChoiceGroup
        type="checkbox"
        label="Domaines confiés"
        options={OPTIONS}
        error={errors.domaines?.message}
        controls={register('domaines', {
          validate: (choisis) => choisis.length > 0 || 'Choisissez au moins un domaine.',
        })}
      />
      <div className="champs">
        <SelectField
          label="Un domaine est partagé ?"
          hint="Facultatif"
          vide="Non"
          options={OPTIONS}
          {...register('partage')}
        />
        <TextField
          label="Avec qui ?"
          hint="Fonction ou nom, par exemple « référent Pix »"
          error={errors.acteur?.message}
          {...register('acteur', {
            validate: (acteur, { partage }) => partage === '' || acteur.trim() !== '' || 'Dites avec qui.',
          })}
        />
      </div>
    </>
  );
}
