import { PageTitle } from '../../cadres/index.js';

export function AttenduEtablissements() {
  return <PageTitle title="Bientôt" />;
}
