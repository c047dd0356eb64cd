import { Link } from 'react-router';
import { hasRole, useSession } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';

/** The pages that go with the mandates: digital functions, and delegations for whoever may read them. */
export function LiensDesMissions({ ecole }: { ecole: Ecole }) {
  const session = useSession().data;
  const canReadDelegations =
    session !== undefined && hasRole(session, 'chef', 'adjoint', 'srane', 'referent_departemental');
  return (
    <ul className="nu puces filtres" aria-label="Avec les missions">
      <li>
        <Link className="puce" to={`${ecole.base}/fonctions`}>
          Fonctions numériques
        </Link>
      </li>
      {canReadDelegations ? (
        <li>
          <Link className="puce" to={`${ecole.base}/delegations`}>
            Délégations
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
