import { Button, Disclosure, FileDrop, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useAddScan } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Pick<Lettre, 'etat' | 'signeeLe'>;
}

/** For a letter signed on paper: the day, and the scan. It stands for both agreements. */
export function DepotDeScan({ ecole, id, lettre }: Props) {
  const aujourdhui = useAujourdhui();
  const [signeeLe, setSigneeLe] = useState(lettre.signeeLe ?? aujourdhui);
  const [fichier, setFichier] = useState<File | null>(null);
  const [oubli, setOubli] = useState(false);
  const add = useAddScan(ecole, id);
  const toast = useToast();
  return (
    <Disclosure
      summary={lettre.etat === 'signee' ? 'Joindre la lettre numérisée' : 'Elle est déjà signée sur papier ?'}
    >
      <form
        className="formulaire"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setOubli(fichier === null);
          if (fichier)
            add.mutate({ fichier, signeeLe }, { onSuccess: () => toast('Lettre signée déposée : elle est figée') });
        }}
      >
        <p>Le document déposé vaut accord des deux parties : la lettre est alors signée et figée.</p>
        <FormProblem error={add.error} />
        <TextField
          type="date"
          required
          label="Lettre signée le"
          max={aujourdhui}
          value={signeeLe}
          onChange={(event) => setSigneeLe(event.target.value)}
        />
        <FileDrop
          label="Lettre numérisée"
          hint="PDF ou image (JPEG, PNG), les deux signatures lisibles"
          accept="application/pdf,image/png,image/jpeg"
          error={oubli && !fichier ? 'Choisissez le fichier de la lettre signée.' : undefined}
          onFile={setFichier}
        />
        {fichier ? <p className="gris petit">Fichier choisi : {fichier.name}</p> : null}
        <div className="actions">
          <Button type="submit" variant="secondary" busy={add.isPending}>
            Déposer la lettre signée
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
