import { Alert, DataTable, formatPluriel } from '@focale/ui';
import type { ProblemeApi } from '../../../api/probleme-api.js';

/** Every mistake of a refused file, where it stands and how to put it right. */
export function FautesDuFichier({ refus }: { refus: ProblemeApi }) {
  return (
    <div className="pile">
      <Alert tone="error" live title={`Fichier refusé : ${formatPluriel(refus.erreurs.length, 'point')} à corriger`}>
        <p>{refus.detail ?? 'Rien n’a été écrit. Corrigez le fichier, puis déposez-le de nouveau.'}</p>
      </Alert>
      <DataTable
        caption="Ce qui empêche de lire le fichier"
        rows={refus.erreurs.map((erreur, rang) => ({ ...erreur, rang }))}
        rowKey={({ rang }) => String(rang)}
        columns={[
          { title: 'Où', cell: ({ champ }) => champ },
          { title: 'Ce qui ne va pas', cell: ({ message }) => message },
        ]}
      />
    </div>
  );
}
