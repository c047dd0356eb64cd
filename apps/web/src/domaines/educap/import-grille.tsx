import { Alert, Button, DataTable, FileDrop, TextField, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { ProblemeApi } from '../../api/probleme-api.js';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import { useImportGrille } from './grille-api.js';

/** A new version of the grid: imported whole, or refused with each wrong cell. */
export function ImportGrille({ academie }: { academie: { code: string; annee: string } }) {
  const importer = useImportGrille(academie);
  const toast = useToast();
  const [titre, setTitre] = useState('');
  const [fichier, setFichier] = useState<File | null>(null);
  const [manque, setManque] = useState(false);
  const refus = importer.error instanceof ProblemeApi && importer.error.code === 'educap.grille_refusee';
  return (
    <section className="section">
      <h2>Importer une grille</h2>
      <form
        className="carte pile"
        onSubmit={(event) => {
          event.preventDefault();
          setManque(!fichier);
          if (fichier)
            importer.mutate(
              { titre, fichier },
              {
                onSuccess: () => {
                  toast('Grille importée');
                  setTitre('');
                  setFichier(null);
                },
              },
            );
        }}
      >
        {refus ? <Fautes probleme={importer.error as ProblemeApi} /> : <FormProblem error={importer.error} />}
        <TextField label="Titre" required maxLength={120} value={titre} onChange={(e) => setTitre(e.target.value)} />
        <FileDrop
          label="Fichier CSV"
          hint={fichier ? `Choisi : ${fichier.name}` : 'Première ligne : domaine;item;palier. Un palier par ligne.'}
          accept=".csv,text/csv"
          {...(manque && !fichier ? { error: 'Choisissez un fichier.' } : {})}
          onFile={setFichier}
        />
        <div className="actions">
          <Button type="submit" busy={importer.isPending}>
            Importer
          </Button>
        </div>
        <QuiVoit>Tous les établissements de l’académie lisent cette grille.</QuiVoit>
      </form>
    </section>
  );
}

function Fautes({ probleme }: { probleme: ProblemeApi }) {
  return (
    <div className="pile">
      <Alert
        tone="error"
        live
        title={`${probleme.title} : ${formatPluriel(probleme.erreurs.length, 'point')} à corriger`}
      >
        <p>{probleme.detail}</p>
      </Alert>
      <DataTable
        caption="Ce qui empêche l’import"
        rows={probleme.erreurs}
        rowKey={({ champ, message }) => champ + message}
        columns={[
          { title: 'Où', cell: ({ champ }) => champ },
          { title: 'Ce qui ne va pas', cell: ({ message }) => message },
        ]}
      />
    </div>
  );
}
