import { CreateReunionDto } from '@focale/api-client';
import type { Saisie } from '@focale/api-client';
import { TextArea, TextField, formatDuree } from '@focale/ui';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { readOrdreDuJour, toOrdreDuJour } from './ordre-du-jour.js';
import { toAjout, toCorrection } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

/** When a commission usually meets: proposed, the day never is. */
const HEURE_PROPOSEE = '17:30';

const DUREES = [30, 45, 60, 90, 120, 180].map((n) => ({ value: String(n), label: formatDuree(n) }));

interface Props {
  ecole: Ecole;
  /** Absent: a new meeting. */
  reunion?: Reunion;
  onDone: (id: string) => void;
  onCancel: () => void;
}

/** Plans a meeting, or changes it. */
export function FormulaireReunion({ ecole, reunion, onDone, onCancel }: Props) {
  const formulaire = useFormulaire({
    regles: CreateReunionDto,
    envoi: reunion ? toCorrection(ecole, reunion.id) : toAjout(ecole),
    titre: reunion?.objet ?? 'Planifier une réunion',
    lue: reunion,
    defaut: { dureeMinutes: 60 },
    succes: reunion ? 'Réunion modifiée' : 'Réunion planifiée',
    onEcrit: ({ id }) => onDone(id),
  });
  return (
    <Formulaire
      de={formulaire}
      nom={reunion ? 'Modifier la réunion' : 'Planifier une réunion'}
      action={reunion ? 'Enregistrer' : 'Planifier la réunion'}
      onAnnuler={onCancel}
      className="carte formulaire"
      quiVoit={<QuiVoit de="commission" quoi="cette réunion" />}
    >
      <Champ de={formulaire} nom="objet" placeholder="Commission numérique du premier trimestre" />
      <div className="champs">
        <Debut de={formulaire} />
        <Champ de={formulaire} nom="dureeMinutes" options={DUREES} />
      </div>
      <Champ de={formulaire} nom="lieu" placeholder="Salle du conseil" />
      <OrdreDuJour de={formulaire} />
    </Formulaire>
  );
}

/** The day and the hour, asked apart: the hour is there before the day is chosen. */
function Debut({ de }: { de: FormulaireOuvert<typeof CreateReunionDto> }) {
  const { field, fieldState } = useController({ control: de.form.control, name: 'debut' });
  const [jour = '', heureDuJour] = (field.value as string).split('T');
  const [proposee, setProposee] = useState(HEURE_PROPOSEE);
  const heure = heureDuJour ?? proposee;
  const { name, ref, onBlur, onChange } = field;
  return (
    <>
      <TextField
        type="date"
        label="Date"
        error={fieldState.error?.message}
        name={name}
        ref={ref}
        value={jour}
        onBlur={onBlur}
        onChange={({ target }) => onChange(target.value === '' ? '' : `${target.value}T${heure}`)}
      />
      <TextField
        type="time"
        label="Heure"
        value={heure}
        onBlur={onBlur}
        onChange={({ target }) => {
          setProposee(target.value);
          if (jour !== '') onChange(`${jour}T${target.value}`);
        }}
      />
    </>
  );
}

type Points = Saisie<typeof CreateReunionDto>['ordreDuJour'];

const readPoints = (texte: string): Points =>
  readOrdreDuJour(texte).map(({ titre, duree }) => ({ titre, duree: duree === undefined ? '' : String(duree) }));

/** The items of the agenda, typed one a line: faster than a row of fields each. */
function OrdreDuJour({ de }: { de: FormulaireOuvert<typeof CreateReunionDto> }) {
  const { control, formState, getFieldState } = de.form;
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control, name: 'ordreDuJour' });
  const points = value as Points;
  const [tape, setTape] = useState('');
  const { libelle, aide } = CreateReunionDto.ordreDuJour;
  const { error } = getFieldState('ordreDuJour', formState);
  // What is typed stays as it is while it says these items; others come from a draft or from somebody else.
  const dit = JSON.stringify(readPoints(tape)) === JSON.stringify(points);
  return (
    <TextArea
      label={`${libelle} (facultatif)`}
      hint={aide}
      error={findMessage(error)}
      rows={5}
      name="ordreDuJour"
      ref={ref}
      value={dit ? tape : toOrdreDuJour(points.map(({ titre, duree }) => ({ titre, duree: Number(duree) })))}
      onChange={({ target }) => {
        setTape(target.value);
        onChange(readPoints(target.value));
      }}
      onBlur={onBlur}
    />
  );
}

/** What is refused of the agenda, or first of its items. */
function findMessage(erreur: unknown): string | undefined {
  if (typeof erreur !== 'object' || erreur === null) return undefined;
  if ('message' in erreur && typeof erreur.message === 'string') return erreur.message;
  return Object.entries(erreur)
    .filter(([cle]) => cle !== 'ref')
    .map(([, dedans]) => findMessage(dedans))
    .find((message) => message !== undefined);
}
