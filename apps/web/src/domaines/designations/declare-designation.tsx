import { PageTitle } from '../../cadres/index.js';

export function DeclareDesignation() {
  return <PageTitle title="Bientôt" />;
}
