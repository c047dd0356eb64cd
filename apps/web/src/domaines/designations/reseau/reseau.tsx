import { DataTable, Empty, formatPluriel } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { ListPage, QuiVoit } from '../../../cadres/index.js';
import { useAnnees } from '../../annees/index.js';
import { toBase } from '../../etablissements/index.js';
import { ExportsReseau } from './exports-reseau.js';
import { FiltresDuReseau } from './filtres-du-reseau.js';
import { useFiltresReseau, useReseau } from './reseau-api.js';
import type { Reseau as ReseauVue } from './reseau-api.js';

/** The directory of the network: who is RRUPN or référent, where, and how to write to them. */
export function Reseau() {
  const annee = useAnnees().data?.courante ?? '';
  const [params] = useSearchParams();
  const filtres = useFiltresReseau();
  const reseau = useReseau(filtres, params.get('page'));
  const canExport = reseau.data?.actionsPossibles.includes('exporter') ?? false;
  return (
    <ListPage
      query={reseau}
      name="Réseau"
      head={() => ({
        title: reseau.data ? toTitre(reseau.data, filtres.q) : 'Le réseau',
        sous: 'RRUPN et référents en fonction aujourd’hui.',
      })}
      filters={
        <>
          <FiltresDuReseau />
          {canExport ? <ExportsReseau key={JSON.stringify(filtres)} filtres={filtres} /> : null}
        </>
      }
      empty={
        <Empty title="Personne ne correspond">
          <p>Essayez un nom, une commune ou un UAI, ou enlevez un filtre.</p>
        </Empty>
      }
    >
      {(elements) => (
        <div className="pile">
          <DataTable
            caption="RRUPN et référents"
            rows={elements}
            rowKey={toKey}
            columns={[
              { title: 'Personne', cell: ({ prenom, nom }) => `${prenom} ${nom}` },
              { title: 'Fonction', cell: ({ libelleFonction }) => libelleFonction },
              {
                title: 'Établissement',
                cell: ({ etablissement: { uai, nom } }) =>
                  canExport ? <Link to={toBase(uai, annee)}>{nom}</Link> : nom,
              },
              { title: 'Commune', cell: ({ etablissement }) => etablissement.commune },
              {
                title: 'Courriel',
                cell: ({ courriel }) => (courriel ? <a href={`mailto:${courriel}`}>{courriel}</a> : '–'),
              },
            ]}
          />
          <QuiVoit de="reseau" quoi="cette liste, dans toute l’académie" />
        </div>
      )}
    </ListPage>
  );
}

const toKey = ({ etablissement, fonction, prenom, nom, courriel }: ReseauVue['elements'][number]): string =>
  [etablissement.uai, fonction, courriel ?? `${prenom} ${nom}`].join('-');

/** People, then the lines that they make: one a function and school. */
function toTitre({ personnes, total }: ReseauVue, q: string | undefined): string {
  const fonctions = total === personnes ? '' : `, ${formatPluriel(total, 'fonction')}`;
  return `${formatPluriel(personnes, 'personne')}${fonctions} ${q ? `pour « ${q} »` : 'dans votre réseau'}`;
}
