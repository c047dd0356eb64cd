import { Button, TextArea, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { Async, FormProblem } from '../../../cadres/index.js';
import { useExportReseau, useListeDeDiffusion } from './reseau-api.js';
import type { FiltresReseau, FormatExport } from './reseau-api.js';

const FORMATS: readonly { format: FormatExport; libelle: string }[] = [
  { format: 'csv', libelle: 'CSV' },
  { format: 'xlsx', libelle: 'Tableur (XLSX)' },
  { format: 'vcf', libelle: 'Contacts (vCard)' },
];

/** Takes away what is on screen, and the addresses ready to paste. */
export function ExportsReseau({ filtres }: { filtres: FiltresReseau }) {
  const [ouverte, setOuverte] = useState(false);
  const exporter = useExportReseau(filtres);
  return (
    <div className="pile section-titre">
      <div className="actions" role="group" aria-label="Exporter les personnes affichées">
        {FORMATS.map(({ format, libelle }) => (
          <Button
            key={format}
            variant="secondary"
            small
            busy={exporter.isPending && exporter.variables === format}
            onClick={() => exporter.mutate(format)}
          >
            <span className="sr">Exporter : </span>
            {libelle}
          </Button>
        ))}
        <Button variant="secondary" small aria-expanded={ouverte} onClick={() => setOuverte(!ouverte)}>
          Liste de diffusion
        </Button>
      </div>
      <FormProblem error={exporter.error} />
      {ouverte ? <ListeDeDiffusion filtres={filtres} /> : null}
    </div>
  );
}

function ListeDeDiffusion({ filtres }: { filtres: FiltresReseau }) {
  const liste = useListeDeDiffusion(filtres, true);
  const toast = useToast();
  return (
    <Async query={liste} lines={1}>
      {({ adresses, nombre }) => (
        <div className="carte pile">
          <TextArea
            label={formatPluriel(nombre, 'adresse')}
            hint="À coller dans le champ « Cci » de votre messagerie, pour que chacun ne voie que la sienne"
            readOnly
            rows={3}
            value={adresses}
            onFocus={(event) => event.target.select()}
          />
          <div className="actions">
            <Button
              small
              onClick={() =>
                void navigator.clipboard.writeText(adresses).then(
                  () => toast('Adresses copiées'),
                  () => toast('La copie est refusée par le navigateur : sélectionnez le texte ci-dessus'),
                )
              }
            >
              Copier les adresses
            </Button>
          </div>
        </div>
      )}
    </Async>
  );
}
