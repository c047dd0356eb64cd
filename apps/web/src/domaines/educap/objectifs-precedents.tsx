import { LIBELLES_ETATS_OBJECTIF } from '@focale/domaine';
import { DataTable, useToast } from '@focale/ui';
import type { Ecole } from '../etablissements/index.js';
import { useCarryOnObjectif } from './educap-api.js';
import type { Precedent } from './educap-api.js';

/** Objectives of the year before: each may be carried on in a click. */
export function ObjectifsPrecedents({ ecole, precedents }: { ecole: Ecole; precedents: readonly Precedent[] }) {
  const reprendre = useCarryOnObjectif(ecole);
  const toast = useToast();
  if (precedents.length === 0) return null;
  return (
    <section className="section" aria-labelledby="titre-objectifs-precedents">
      <h2 id="titre-objectifs-precedents">Objectifs de l’an dernier</h2>
      <DataTable
        caption="Objectifs de l’année précédente"
        rows={precedents}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Objectif', cell: ({ intitule }) => intitule },
          { title: 'État', cell: ({ etat }) => LIBELLES_ETATS_OBJECTIF[etat] },
          { title: 'Point d’étape', cell: ({ point }) => point ?? '–' },
          {
            title: 'Gestes',
            cell: ({ id, intitule, actionsPossibles }) =>
              actionsPossibles.includes('reprendre') ? (
                <button
                  type="button"
                  className="lien"
                  onClick={() =>
                    reprendre.mutate(id, {
                      onSuccess: () => toast('Objectif repris cette année'),
                      onError: (error) => toast(error.message),
                    })
                  }
                >
                  reprendre<span className="sr"> : {intitule}</span>
                </button>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </section>
  );
}
