import { Alert, Button, FileDrop } from '@focale/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { FormProblem, PageTitle } from '../../cadres/index.js';
import { ImportsPasses } from './imports-passes.js';
import { useImportAnnuaire } from './imports-api.js';
import { SuiviImport } from './suivi-import.js';

/** Imports the official directory: a trial first, which says what will change; then, if that is right, the import. */
export function ImportAnnuaire() {
  const [params, setParams] = useSearchParams();
  const [fichier, setFichier] = useState<File | null>(null);
  const envoi = useImportAnnuaire();
  const id = params.get('import');
  const send = (choisi: File, essai: boolean) =>
    envoi.mutate({ fichier: choisi, essai }, { onSuccess: ({ id: nouveau }) => setParams({ import: nouveau }) });
  return (
    <>
      <PageTitle
        name="Import de l’annuaire"
        title="Mettre à jour les établissements"
        sous="Déposez l’annuaire officiel : un essai vous montre ce qui va changer, sans rien écrire."
      />
      <div className="pile">
        <FileDrop
          label="Fichier de l’annuaire"
          hint="CSV de l’annuaire de l’éducation, séparé par des points-virgules, des virgules ou des tabulations. Déposez-le ici ou choisissez-le."
          accept=".csv,.txt,text/csv"
          onFile={(choisi) => {
            setFichier(choisi);
            send(choisi, true);
          }}
        />
        <FormProblem error={envoi.error} />
        {id ? (
          <SuiviImport
            id={id}
            confirmation={
              fichier ? (
                <Button busy={envoi.isPending} onClick={() => send(fichier, false)}>
                  Importer pour de bon
                </Button>
              ) : (
                <Alert tone="info" title="Déposez de nouveau le fichier pour l’importer" />
              )
            }
          />
        ) : null}
        <ImportsPasses />
      </div>
    </>
  );
}
