import { PageTitle } from '../../cadres/index.js';

export function Retards() {
  return <PageTitle title="Bientôt" />;
}
