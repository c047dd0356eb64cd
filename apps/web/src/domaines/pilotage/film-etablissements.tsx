import { PageTitle } from '../../cadres/index.js';

export function FilmEtablissements() {
  return <PageTitle title="Bientôt" />;
}
