import { Navigate } from 'react-router';
import { findAccueil } from '../coquille/navigation.js';
import { useAnnees } from '../domaines/annees/annees.js';
import { useSession } from '../domaines/agents/session.js';

/** The root sends each person to the screen they came for. */
export function Component() {
  const session = useSession().data;
  const annees = useAnnees().data;
  if (!session || !annees) return null;
  return <Navigate to={findAccueil(session, annees.courante)} replace />;
}
