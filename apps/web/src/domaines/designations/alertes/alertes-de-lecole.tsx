import { Alert, buttonClass, formatDate } from '@focale/ui';
import { Link } from 'react-router';
import type { Ecole } from '../../etablissements/index.js';
import { useAlertes } from './alertes-api.js';

/** The alerts of a school, above everything else; nothing when there is none. */
export function AlertesDeLEcole({ ecole }: { ecole: Ecole }) {
  const alertes = useAlertes(ecole).data ?? [];
  return alertes.map(({ code, intitule, depuis }) => (
    <div key={code} className="alerte-ecole">
      <Alert tone="warning" title={intitule}>
        <p>Depuis le {formatDate(depuis)}.</p>
        <p>
          <Link className={buttonClass('secondary', true)} to={`${ecole.base}/designations`}>
            Voir les missions
          </Link>
        </p>
      </Alert>
    </div>
  ));
}
