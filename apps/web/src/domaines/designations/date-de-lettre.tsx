import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useUpdateDesignation } from './designations-api.js';
import type { Designation } from './types.js';

/** Records the day on which the letter was signed; completes the film by itself. */
export function DateDeLettre({ ecole, designation }: { ecole: Ecole; designation: Designation }) {
  const aujourdhui = useAujourdhui();
  const [ouvert, setOuvert] = useState(false);
  const [date, setDate] = useState(designation.lettreSigneeLe ?? aujourdhui);
  const update = useUpdateDesignation(ecole, designation.id);
  const toast = useToast();
  const { version, lettreSigneeLe } = designation;
  if (!ouvert)
    return (
      <button type="button" className="lien" onClick={() => setOuvert(true)}>
        {lettreSigneeLe ? 'corriger la date' : 'dater la signature'}
        <span className="sr"> de la lettre de {designation.agent.nom}</span>
      </button>
    );
  const save = (nouvelle: string | null, undo?: () => void) =>
    update.mutate(
      { lettreSigneeLe: nouvelle, version },
      {
        onSuccess: () => {
          setOuvert(false);
          toast('Date de signature enregistrée', undo);
        },
      },
    );
  return (
    <form
      className="recherche"
      onSubmit={(event) => {
        event.preventDefault();
        save(date);
      }}
    >
      <FormProblem error={update.error} avant={designation} libelles={{ lettreSigneeLe: 'Lettre signée le' }} />
      <TextField
        type="date"
        required
        label="Lettre signée le"
        max={aujourdhui}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <Button type="submit" variant="secondary" busy={update.isPending}>
        Enregistrer
      </Button>
      {lettreSigneeLe ? (
        <Button variant="tertiary" onClick={() => save(null)}>
          Retirer
        </Button>
      ) : null}
    </form>
  );
}
