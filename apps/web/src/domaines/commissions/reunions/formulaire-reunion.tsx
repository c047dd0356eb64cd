import { CreateReunionDto } from '@focale/api-client';
import type { Saisie } from '@focale/api-client';
import { TextArea, formatDuree } from '@focale/ui';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { readOrdreDuJour, toOrdreDuJour } from './ordre-du-jour.js';
import { toAjout, toCorrection } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

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
      quiVoit={<QuiVoit>La direction, les RRUPN, le SRANE et le référent départemental liront cette réunion.</QuiVoit>}
    >
      <Champ de={formulaire} nom="objet" placeholder="Commission numérique du premier trimestre" />
      <div className="champs">
        <Champ de={formulaire} nom="debut" />
        <Champ de={formulaire} nom="dureeMinutes" options={DUREES} />
      </div>
      <Champ de={formulaire} nom="lieu" placeholder="Salle du conseil" />
      <OrdreDuJour de={formulaire} />
    </Formulaire>
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
