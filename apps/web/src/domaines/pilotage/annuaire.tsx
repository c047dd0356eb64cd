import { LIBELLES_ENTS, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import { DataTable, Empty, formatNombre, formatPluriel } from '@focale/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { ListPage, Recherche } from '../../cadres/index.js';
import { useAnnees } from '../annees/index.js';
import { toBase, useEtablissements, useTerritoires } from '../etablissements/index.js';
import { FiltresTerritoire } from './filtres-territoire.js';

/** The directory: find a school by name, town or UAI, whatever accents and case. */
export function Annuaire() {
  const { code, annee } = useParams();
  const courante = useAnnees().data?.courante ?? '';
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const { toNomAcademie, toNomDepartement } = useTerritoires();
  const etablissements = useEtablissements({
    academie: code,
    departement: params.get('departement'),
    type: params.get('type'),
    ent: params.get('ent'),
    q,
    page: params.get('page'),
  });
  return (
    <ListPage
      query={etablissements}
      name="Établissements"
      head={(page) => ({
        title: page ? toTitre(page.total, q) : 'Établissements',
        sous: code ? toNomAcademie(code).replace(/^a/, 'A') : 'Tous les établissements connus de la plateforme',
      })}
      filters={
        <>
          <Recherche
            label="Chercher dans l’annuaire"
            hint="Nom, commune ou UAI ; les accents ne comptent pas"
            className="recherche filtres"
          />
          {code && annee ? <FiltresTerritoire path={{ code, annee }} /> : null}
        </>
      }
      empty={
        <Empty title="Aucun établissement trouvé">
          <p>Vérifiez l’orthographe, ou cherchez par la commune ou l’UAI.</p>
        </Empty>
      }
    >
      {(elements) => (
        <DataTable
          caption="Établissements"
          rows={elements}
          rowKey={(etablissement) => etablissement.uai}
          columns={[
            {
              title: 'Établissement',
              cell: ({ uai, nom }) => <Link to={toBase(uai, annee ?? courante)}>{nom}</Link>,
            },
            { title: 'UAI', cell: ({ uai }) => uai },
            { title: 'Type', cell: ({ type }) => LIBELLES_TYPES_ETABLISSEMENT[type] },
            { title: 'Commune', cell: ({ commune }) => commune },
            { title: 'Département', cell: ({ departement }) => toNomDepartement(departement) },
            { title: 'ENT', cell: ({ ent }) => (ent ? LIBELLES_ENTS[ent] : '–') },
          ]}
        />
      )}
    </ListPage>
  );
}

function toTitre(total: number, q: string): string {
  if (q !== '') return `${formatPluriel(total, 'établissement')} pour « ${q} »`;
  return `${formatNombre(total)} établissements`;
}
