import { PageTitle } from '../../cadres/index.js';

export function ImportAnnuaire() {
  return <PageTitle title="Bientôt" />;
}
