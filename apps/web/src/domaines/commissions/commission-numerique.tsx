import { PageTitle } from '../../cadres/index.js';

export function CommissionNumerique() {
  return <PageTitle title="Bientôt" />;
}
