import { PageTitle } from '../../cadres/index.js';

export function Courriels() {
  return <PageTitle title="Bientôt" />;
}
