import { PageTitle } from '../../cadres/index.js';

export function Designations() {
  return <PageTitle title="Bientôt" />;
}
