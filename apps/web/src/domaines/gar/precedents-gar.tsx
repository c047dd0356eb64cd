import { LIBELLES_SUITES_GAR } from '@focale/domaine';
import { DataTable, Dialog, formatDate } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireAbonnement } from './formulaire-abonnement.js';
import type { Precedent } from './gar-api.js';

/** Last year's subscriptions that are not in this year's list yet. */
export function PrecedentsGar({ ecole, precedents }: { ecole: Ecole; precedents: readonly Precedent[] }) {
  const [repris, setRepris] = useState<Precedent | null>(null);
  return (
    <section className="section">
      <h2>À reprendre de l’an passé</h2>
      <DataTable
        caption="Abonnements de l’an passé à reprendre"
        rows={precedents}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Ressource', cell: ({ ressource }) => ressource },
          { title: 'Fin', cell: ({ fin }) => formatDate(fin) },
          { title: 'Suite décidée', cell: ({ suite }) => LIBELLES_SUITES_GAR[suite] },
          {
            title: 'Gestes',
            cell: (precedent) => (
              <button type="button" className="lien" onClick={() => setRepris(precedent)}>
                reprendre<span className="sr"> : {precedent.ressource}</span>
              </button>
            ),
          },
        ]}
      />
      {repris ? (
        <Dialog title="Reprendre l’abonnement" onClose={() => setRepris(null)}>
          <FormulaireAbonnement ecole={ecole} precedent={repris} onDone={() => setRepris(null)} />
        </Dialog>
      ) : null}
    </section>
  );
}
