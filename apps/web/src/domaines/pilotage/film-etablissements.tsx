import { tellPeriode } from '@focale/domaine';
import { Empty, formatPluriel } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { ListPage } from '../../cadres/index.js';
import { useAcademie, useTerritoires } from '../etablissements/index.js';
import { FiltresTerritoire } from './filtres-territoire.js';
import { ListeEcoles } from './liste-ecoles.js';
import { useEcolesDuFilm, useFiltres } from './pilotage-api.js';

/** The schools behind a cell of the heat map, or behind a period. */
export function FilmEtablissements() {
  const academie = useAcademie();
  const { toNomDepartement } = useTerritoires();
  const [params] = useSearchParams();
  const filtres = useFiltres();
  const theme = params.get('theme');
  const periode = params.get('periode');
  const ecoles = useEcolesDuFilm(academie.path, {
    ...filtres,
    theme,
    periode,
    page: params.get('page'),
  });
  const sujet = [
    theme,
    periode ? tellPeriode(Number(periode)) : null,
    filtres.departement ? toNomDepartement(filtres.departement) : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <ListPage
      query={ecoles}
      name="Établissements derrière le chiffre"
      head={(page) => ({
        title: page
          ? `${formatPluriel(page.total, 'établissement')} derrière ce chiffre`
          : 'Établissements derrière le chiffre',
        sous: sujet === '' ? 'Film de l’année entière' : sujet,
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
      filters={<FiltresTerritoire path={academie.path} />}
      empty={<Empty title="Aucun établissement ici" />}
    >
      {(elements) => (
        <ListeEcoles ecoles={elements} annee={academie.annee} legende="Avancement du film, par établissement" />
      )}
    </ListPage>
  );
}
