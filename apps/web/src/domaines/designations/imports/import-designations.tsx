import { Alert, Button, FileDrop, Icon, buttonClass } from '@focale/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { toApiUrl } from '../../../api/client.js';
import { FormProblem, PageTitle, QuiVoit } from '../../../cadres/index.js';
import { toBaseImports, useImportDesignations } from './imports-api.js';
import type { CheminImports, Correspondance } from './imports-api.js';
import { SuiviImportDesignations } from './suivi-import-designations.js';

/** Takes over the designations kept in a spreadsheet: a trial first, then the import of what is right. */
export function ImportDesignations() {
  const { code = '', annee = '' } = useParams();
  return <Contenu key={`${code}-${annee}`} path={{ code, annee }} />;
}

function Contenu({ path }: { path: CheminImports }) {
  const [params, setParams] = useSearchParams();
  const [fichier, setFichier] = useState<File | null>(null);
  const [colonnes, setColonnes] = useState<Correspondance>({});
  const envoi = useImportDesignations(path);
  const id = params.get('import');
  const send = (choisi: File, essai: boolean, correspondance: Correspondance) =>
    envoi.mutate(
      { fichier: choisi, essai, colonnes: correspondance },
      { onSuccess: ({ id: nouveau }) => setParams({ import: nouveau }) },
    );
  return (
    <>
      <PageTitle
        name="Importer des désignations"
        title={`Reprendre les désignations de ${path.annee} d’un tableur`}
        sous="Déposez votre fichier : un essai vous montre ligne par ligne ce qui sera repris, sans rien écrire."
      />
      <div className="pile">
        <p className="actions">
          <a className={buttonClass('secondary', true)} href={toApiUrl(`${toBaseImports(path)}/modele`)} download>
            <Icon name="document" /> Télécharger un fichier modèle (CSV)
          </a>
        </p>
        <FileDrop
          label="Fichier des désignations"
          hint="CSV ou XLSX, une ligne par personne : UAI, nom, prénom, courriel, et ce que vous avez d’autre."
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onFile={(choisi) => {
            setFichier(choisi);
            setColonnes({});
            send(choisi, true, {});
          }}
        />
        <FormProblem error={envoi.error} />
        {id ? (
          <SuiviImportDesignations
            path={path}
            id={id}
            busy={envoi.isPending}
            onCorriger={
              fichier
                ? (correspondance) => {
                    setColonnes(correspondance);
                    send(fichier, true, correspondance);
                  }
                : undefined
            }
            confirmation={
              fichier ? (
                <Button busy={envoi.isPending} onClick={() => send(fichier, false, colonnes)}>
                  Importer pour de bon
                </Button>
              ) : (
                <Alert tone="info" title="Déposez de nouveau le fichier pour l’importer" />
              )
            }
          />
        ) : null}
        <QuiVoit de="missions" quoi="les désignations de leur établissement" />
      </div>
    </>
  );
}
