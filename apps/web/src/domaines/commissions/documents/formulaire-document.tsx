import { Button, FileDrop, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { FormProblem } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useAddDocument } from './documents-api.js';
import type { Genre } from './documents-api.js';

interface Props {
  ecole: Ecole;
  genre: Genre;
  libelle: string;
  onDone: () => void;
}

/** A new version of a document; earlier ones stay. */
export function FormulaireDocument({ ecole, genre, libelle, onDone }: Props) {
  const add = useAddDocument(ecole);
  const toast = useToast();
  const [titre, setTitre] = useState(libelle);
  const [fichier, setFichier] = useState<File | null>(null);
  return (
    <form
      className="carte formulaire"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          { genre, titre, fichier },
          {
            onSuccess: () => {
              toast('Version ajoutée');
              onDone();
            },
          },
        );
      }}
    >
      <FormProblem error={add.error} />
      <TextField label="Titre" required value={titre} onChange={(event) => setTitre(event.target.value)} />
      <FileDrop
        label="Fichier"
        hint={
          fichier ? `Choisi : ${fichier.name}` : 'PDF de préférence ; vous pouvez aussi n’enregistrer que le titre.'
        }
        accept=".pdf,.docx,.odt,application/pdf"
        onFile={setFichier}
      />
      <div className="actions">
        <Button type="submit" busy={add.isPending}>
          Ajouter
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
