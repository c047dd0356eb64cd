import { PageTitle } from '../../cadres/index.js';

export function MonEtablissement() {
  return <PageTitle title="Bientôt" />;
}
