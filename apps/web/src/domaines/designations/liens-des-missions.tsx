import { Link } from 'react-router';
import { peut, useSession } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';

/** The pages that go with the mandates: digital functions, and delegations for whoever may read them. */
export function LiensDesMissions({ ecole }: { ecole: Ecole }) {
  const canReadDelegations = peut(useSession().data, 'delegations.read', ecole.uai);
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
