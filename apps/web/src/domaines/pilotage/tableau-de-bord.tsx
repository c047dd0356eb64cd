import { PageTitle } from '../../cadres/index.js';

export function TableauDeBord() {
  return <PageTitle title="Bientôt" />;
}
