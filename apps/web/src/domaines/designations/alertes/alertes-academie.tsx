import { DataTable, Empty, formatDate, formatPluriel } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { ListPage } from '../../../cadres/index.js';
import { toBase, useAcademie, useTerritoires } from '../../etablissements/index.js';
import { useAlertesAcademie } from './alertes-api.js';

/** The schools of an académie that have an alert: to call, not to rank. */
export function AlertesAcademie() {
  const academie = useAcademie();
  const [params] = useSearchParams();
  const alertes = useAlertesAcademie(academie.path, params.get('page'));
  const { toNomDepartement } = useTerritoires();
  return (
    <ListPage
      query={alertes}
      name="Alertes"
      head={(page) => ({
        title: page ? toTitre(page.total) : 'Alertes',
        sous: 'Une liste pour accompagner, pas un classement.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
      empty={
        <Empty title="Aucune alerte">
          <p>Chaque établissement qui a désigné un RRUPN en a encore un en mission.</p>
        </Empty>
      }
    >
      {(elements) => (
        <DataTable
          caption="Établissements en alerte"
          rows={elements}
          rowKey={({ uai }) => uai}
          columns={[
            {
              title: 'Établissement',
              cell: ({ uai, nom }) => (
                <>
                  <Link to={`${toBase(uai, academie.annee)}/designations`}>{nom}</Link>{' '}
                  <span className="gris petit">{uai}</span>
                </>
              ),
            },
            { title: 'Département', cell: ({ departement }) => toNomDepartement(departement) },
            {
              title: 'Alerte',
              cell: ({ alertes: liste }) =>
                liste.map(({ intitule, depuis }) => `${intitule}, depuis le ${formatDate(depuis)}`).join(' ; '),
            },
          ]}
        />
      )}
    </ListPage>
  );
}

function toTitre(n: number): string {
  if (n === 0) return 'Aucun établissement en alerte';
  return `${formatPluriel(n, 'établissement appelle', 'établissements appellent')} votre attention`;
}
