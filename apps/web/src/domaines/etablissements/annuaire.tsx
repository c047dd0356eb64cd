import { PageTitle } from '../../cadres/index.js';

export function Annuaire() {
  return <PageTitle title="Bientôt" />;
}
