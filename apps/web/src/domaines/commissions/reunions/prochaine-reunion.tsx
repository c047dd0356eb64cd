import { formatDate, formatHeure } from '@focale/ui';
import { Link } from 'react-router';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { findProchaine } from './find-prochaine.js';
import { toHoraire } from './horaire.js';
import { useReunions } from './reunions-api.js';

/** The next meeting in a line, for a page that tells of other things too; nothing while it is not known. */
export function ProchaineReunion({ ecole }: { ecole: Ecole }) {
  const aujourdhui = useAujourdhui();
  const reunions = useReunions(ecole).data;
  if (!reunions) return null;
  const prochaine = findProchaine(reunions.elements, aujourdhui);
  const base = `${ecole.base}/commission/reunions`;
  if (!prochaine)
    return (
      <p className="gris">
        Aucune réunion prévue. <Link to={base}>Réunions</Link>
      </p>
    );
  return (
    <p>
      Prochaine réunion :{' '}
      <Link to={`${base}/${prochaine.id}`}>
        {formatDate(toHoraire(prochaine.debut).date, { jour: true })} à {formatHeure(prochaine.debut)}
      </Link>
    </p>
  );
}
