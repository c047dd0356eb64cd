import { Empty, SelectField, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { ListPage, useFiltresDUrl } from '../../cadres/index.js';
import { FiltresTerritoire } from './filtres-territoire.js';
import { ListeEcoles } from './liste-ecoles.js';
import { useAcademie } from '../etablissements/index.js';
import { useEcolesEnRetard, useFiltres, useTableauDeBord } from './pilotage-api.js';

/** The schools where something is late: a list to help, in no order of merit. */
export function Retards() {
  const academie = useAcademie();
  const { get, set } = useFiltresDUrl();
  const filtres = useFiltres();
  const attendu = get('attendu');
  const retards = useEcolesEnRetard(academie.path, { ...filtres, attendu, page: get('page') });
  const attendus = useTableauDeBord(academie.path, {}).data?.attendus ?? [];
  return (
    <ListPage
      query={retards}
      name="En retard"
      head={(page) => ({
        title: page ? toTitre(page.total) : 'En retard',
        sous: 'Une liste pour accompagner, pas un classement.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
      filters={
        <>
          <FiltresTerritoire path={academie.path} />
          <div className="filtres">
            <SelectField
              label="Ce qui manque"
              vide="N’importe quel attendu ou action"
              options={attendus.map(({ code, intitule, genre }) => ({
                value: code,
                label: genre === 'obligation' ? `Obligation · ${intitule}` : intitule,
              }))}
              value={attendu}
              onChange={(event) => set('attendu', event.target.value)}
            />
          </div>
        </>
      }
      empty={<Empty title="Rien en retard avec ces filtres" />}
    >
      {(elements) => <ListeEcoles ecoles={elements} annee={academie.annee} legende="Établissements en retard" />}
    </ListPage>
  );
}

const toTitre = (n: number): string =>
  n === 0 ? 'Aucun établissement en retard' : `${formatPluriel(n, 'établissement')} à accompagner`;
