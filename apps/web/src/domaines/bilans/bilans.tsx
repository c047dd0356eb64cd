import { PageTitle } from '../../cadres/index.js';

export function Bilans() {
  return <PageTitle title="Bientôt" />;
}
