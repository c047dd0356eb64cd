import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { isCleReutilisee, useCleUnique } from '../../../api/use-cle-unique.js';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useAddLocale } from './locales-api.js';

/** Adds something to do in one line; who does it and the rest are said on its own screen. */
export function AjoutLocal({ ecole, onDone }: { ecole: Ecole; onDone: () => void }) {
  const add = useAddLocale(ecole);
  const toast = useToast();
  const { cle, renew } = useCleUnique();
  const [intitule, setIntitule] = useState('');
  const [echeance, setEcheance] = useState('');
  return (
    <form
      className="formulaire"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          { intitule: intitule.trim(), echeance: echeance || null, cle },
          {
            onSuccess: () => {
              toast('Action de l’établissement ajoutée');
              onDone();
            },
            onError: (error) => {
              if (isCleReutilisee(error)) renew();
            },
          },
        );
      }}
    >
      <FormProblem error={add.error} />
      <TextField
        label="Ce que l’établissement se donne à faire"
        value={intitule}
        required
        autoFocus
        onChange={(event) => setIntitule(event.target.value)}
      />
      <TextField
        type="date"
        label="Pour le"
        hint="Facultatif"
        value={echeance}
        onChange={(event) => setEcheance(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" small busy={add.isPending}>
          Ajouter
        </Button>
        <Button variant="tertiary" small onClick={onDone}>
          Renoncer
        </Button>
      </div>
      <QuiVoit>La direction, les RRUPN, le SRANE et le référent départemental lisent ces actions.</QuiVoit>
    </form>
  );
}
