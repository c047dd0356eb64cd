import { PageTitle } from '../../cadres/index.js';

export function Journal() {
  return <PageTitle title="Bientôt" />;
}
