import { buildCleRessource } from '@focale/domaine';
import { Icon } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../../api/client.js';
import { toPath } from '../../etablissements/index.js';
import { useContexteFilm } from '../contexte-film.js';

/** Resources that a line names, each a link when the library of the académie knows its address; a dead one says so. */
export function Ressources({ titres }: { titres: readonly string[] }) {
  const { ecole } = useContexteFilm();
  const ressources = useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'ressources'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/ressources', { path: toPath(ecole) }),
    staleTime: 5 * 60_000,
    retry: false,
  }).data;
  return (
    <ul className="nu pile-serree">
      {titres.map((titre) => {
        const trouvee = ressources?.ressources.find(({ cle }) => cle === buildCleRessource(titre));
        if (trouvee?.etat === 'morte')
          return (
            <li key={titre}>
              {titre}{' '}
              <span className="lien-retard">
                <Icon name="alerte" /> lien mort
              </span>
            </li>
          );
        if (!trouvee?.lien) return <li key={titre}>{titre}</li>;
        return (
          <li key={titre}>
            <a href={trouvee.lien} target="_blank" rel="noreferrer">
              {titre}
              <span className="sr"> (nouvelle fenêtre)</span>
            </a>
          </li>
        );
      })}
      <li>
        <Link className="petit lien" to={`${ecole.base}/ressources`}>
          toutes les ressources
        </Link>
      </li>
    </ul>
  );
}
