import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { FormProblem } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useUpdateDocument } from './documents-api.js';
import type { DocumentNumerique } from './documents-api.js';

interface Props {
  ecole: Ecole;
  document: DocumentNumerique;
  champ: 'adopteLe' | 'annexeLe';
  legende: string;
  onDone: () => void;
}

/** One date of a document: it completes an action of the film by itself. */
export function DateDocument({ ecole, document, champ, legende, onDone }: Props) {
  const update = useUpdateDocument(ecole, document.id);
  const toast = useToast();
  const [version, setVersion] = useState(document.version);
  const [date, setDate] = useState(useAujourdhui());
  return (
    <form
      className="formulaire"
      onSubmit={(event) => {
        event.preventDefault();
        update.mutate(
          { [champ]: date, version },
          {
            onSuccess: () => {
              toast('Date enregistrée : l’action du film est cochée');
              onDone();
            },
          },
        );
      }}
    >
      <FormProblem
        error={update.error}
        avant={document}
        libelles={{ adopteLe: 'Adoption', annexeLe: 'Annexion', titre: 'Titre' }}
        onReprendre={(courant) => {
          setVersion((courant as DocumentNumerique).version);
          update.reset();
        }}
      />
      <TextField type="date" required label={legende} value={date} onChange={(event) => setDate(event.target.value)} />
      <div className="actions">
        <Button type="submit" busy={update.isPending}>
          Enregistrer
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
