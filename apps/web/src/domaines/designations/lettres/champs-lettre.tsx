import { TextArea, TextField } from '@focale/ui';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import type { SaisieLettre } from './saisie-lettre.js';

interface Props {
  register: UseFormRegister<SaisieLettre>;
  errors: FieldErrors<SaisieLettre>;
}

/** Period and missions. */
export function ChampsMissions({ register, errors }: Props) {
  return (
    <>
      <div className="champs">
        <TextField
          type="date"
          label="Début de la période"
          error={errors.debut?.message}
          {...register('debut', { required: 'Indiquez la date de début.' })}
        />
        <TextField
          type="date"
          label="Fin de la période"
          error={errors.fin?.message}
          {...register('fin', {
            required: 'Indiquez la date de fin.',
            validate: (fin, { debut }) => fin >= debut || 'La fin vient après le début.',
          })}
        />
      </div>
      <TextArea
        rows={8}
        label="Missions principales"
        hint="Une mission par ligne"
        error={errors.missionsPrincipales?.message}
        {...register('missionsPrincipales', {
          validate: (texte) => texte.trim() !== '' || 'Indiquez au moins une mission principale.',
        })}
      />
      <TextArea
        rows={4}
        label="Missions secondaires"
        hint="Facultatif, une mission par ligne"
        {...register('missionsSecondaires')}
      />
    </>
  );
}

/** Qualification, training, means and compensation. */
export function ChampsMoyens({ register }: Pick<Props, 'register'>) {
  return (
    <>
      <TextArea rows={2} label="Niveau de qualification du référent" hint="Facultatif" {...register('qualification')} />
      <TextArea
        rows={2}
        label="Participation aux formations et animations du SRANE"
        hint="Facultatif"
        {...register('formations')}
      />
      <fieldset className="choix">
        <legend className="fr-label">
          Moyens mis à disposition<span className="fr-hint-text">Facultatif</span>
        </legend>
        <div className="champs">
          <TextField label="Matériel" {...register('materiel')} />
          <TextField label="Téléphone" {...register('telephone')} />
          <TextField label="Bureau" {...register('bureau')} />
          <TextField label="Plages horaires" {...register('plages')} />
        </div>
      </fieldset>
      <TextArea
        rows={2}
        label="Rémunération ou allègement"
        hint="Écrit d’après la compensation de la mission"
        {...register('remuneration')}
      />
    </>
  );
}

/** Follow-up, indicators, instances, place and free text. */
export function ChampsSuivi({ register }: Pick<Props, 'register'>) {
  return (
    <>
      <TextArea
        rows={4}
        label="Suivi de la mission"
        hint="Une modalité par ligne : bilan annuel, cahier de demandes…"
        {...register('suivi')}
      />
      <TextArea rows={3} label="Indicateurs" hint="Facultatif, un par ligne" {...register('indicateurs')} />
      <fieldset className="choix">
        <legend className="fr-label">
          Instances<span className="fr-hint-text">Facultatif</span>
        </legend>
        <div className="champs">
          <TextField type="date" label="Avis du conseil pédagogique" {...register('avisConseilPedagogique')} />
          <TextField type="date" label="Communiquée au conseil d’administration" {...register('communiqueeCa')} />
        </div>
      </fieldset>
      <TextArea rows={3} label="Précisions" hint="Facultatif : texte libre" {...register('texteLibre')} />
      <TextField label="Fait à" hint="Lieu de la signature" {...register('lieu')} />
    </>
  );
}
