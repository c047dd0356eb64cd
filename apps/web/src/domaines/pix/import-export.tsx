import { Button, FileDrop } from '@focale/ui';
import { useEffect, useRef, useState } from 'react';
import { useGeste } from '../../cadres/gestes/index.js';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ApercuImport } from './apercu-import.js';
import { toImport, useTryExport } from './pix-api.js';
import type { Envoi } from './pix-api.js';

/** Imports an export in two steps: a try that counts by class, then the import for good. */
export function ImportExport({ ecole, onDone }: { ecole: Ecole; onDone: () => void }) {
  const [fichier, setFichier] = useState<File | null>(null);
  const essai = useTryExport(ecole);
  const { run, pending } = useGeste();
  const [refus, setRefus] = useState<Error | null>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  // The button that opened this section is gone: the keyboard goes on from its title.
  useEffect(() => titre.current?.focus(), []);
  const tryFile = (choisi: File, choix: Omit<Envoi, 'fichier'> = {}) => {
    setFichier(choisi);
    setRefus(null);
    essai.mutate({ fichier: choisi, ...choix });
  };
  return (
    <section className="carte pile" aria-labelledby="import-pix">
      <h2 id="import-pix" ref={titre} tabIndex={-1}>
        Importer un export de Pix
      </h2>
      <FileDrop
        label="Export CSV de Pix Orga ou de Pix Certif"
        hint={fichier ? `Choisi : ${fichier.name}` : 'Tel que Pix le donne, sans le modifier. 10 Mo au plus.'}
        accept=".csv,text/csv,.xlsx"
        onFile={(choisi) => tryFile(choisi)}
      />
      <QuiVoit>
        Les noms du fichier sont lus le temps de compter, puis oubliés : ni noms, ni classes, ni fichier ne sont
        conservés.
      </QuiVoit>
      {essai.isPending ? <p role="status">Lecture du fichier…</p> : null}
      <FormProblem error={essai.error ?? refus} />
      {essai.data && fichier ? (
        <ApercuImport
          key={`${fichier.name} ${fichier.lastModified} ${essai.data.usage ?? ''}`}
          essai={essai.data}
          busy={pending}
          onUsage={(choix) => tryFile(fichier, choix)}
          onImport={(choix) =>
            run({
              envoi: toImport(ecole),
              corps: { fichier, ...choix },
              succes: 'Résultats comptés',
              onEcrit: onDone,
              onRefus: setRefus,
            })
          }
        />
      ) : null}
      <div className="actions">
        <Button variant="tertiary" onClick={onDone}>
          Fermer sans importer
        </Button>
      </div>
    </section>
  );
}
