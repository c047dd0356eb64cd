import { LIBELLES_ENTS, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import { DataTable, Empty, SelectField, buttonClass, formatNombre, formatPluriel } from '@focale/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { ListPage, Recherche, useFiltresDUrl } from '../../cadres/index.js';
import { peut, useSession } from '../agents/index.js';
import { useAnnees } from '../annees/index.js';
import { toBase, useEtablissements, useTerritoires } from '../etablissements/index.js';
import { FiltresTerritoire } from './filtres-territoire.js';

/** The directory: find a school by name, town or UAI, whatever accents and case. */
export function Annuaire() {
  const { code, annee } = useParams();
  const courante = useAnnees().data?.courante ?? '';
  const [params] = useSearchParams();
  const { data: session } = useSession();
  const invite = code !== undefined && peut(session, 'directions.invite');
  const q = params.get('q') ?? '';
  const { toNomAcademie, toNomDepartement } = useTerritoires();
  const etablissements = useEtablissements({
    academie: code,
    departement: params.get('departement'),
    type: params.get('type'),
    ent: params.get('ent'),
    direction: invite ? params.get('direction') : undefined,
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
        actions: invite ? (
          <Link className={buttonClass('secondary')} to={`/academies/${code}/annees/${annee ?? courante}/invitations`}>
            Inviter les directions et les RRUPN
          </Link>
        ) : undefined,
      })}
      filters={
        <>
          <Recherche
            label="Chercher dans l’annuaire"
            hint="Nom, commune ou UAI ; les accents ne comptent pas"
            className="recherche filtres"
          />
          {code && annee ? <FiltresTerritoire path={{ code, annee }} /> : null}
          {invite ? <FiltreDirection /> : null}
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

/** Who has been invited to head the school, and who has not yet. */
function FiltreDirection() {
  const { get, set } = useFiltresDUrl();
  return (
    <SelectField
      label="Direction"
      vide="Toutes"
      value={get('direction')}
      options={[
        { value: 'non_invitee', label: 'Pas encore invitée' },
        { value: 'invitee', label: 'Invitée' },
      ]}
      onChange={(event) => set('direction', event.target.value)}
    />
  );
}

function toTitre(total: number, q: string): string {
  if (q !== '') return `${formatPluriel(total, 'établissement')} pour « ${q} »`;
  return `${formatNombre(total)} établissements`;
}
