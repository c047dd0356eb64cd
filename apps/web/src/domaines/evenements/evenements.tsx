import { PageTitle } from '../../cadres/index.js';

export const Evenements = () => <PageTitle title="En préparation" />;
