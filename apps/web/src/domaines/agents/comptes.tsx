import { PageTitle } from '../../cadres/index.js';

export function Comptes() {
  return <PageTitle title="Bientôt" />;
}
