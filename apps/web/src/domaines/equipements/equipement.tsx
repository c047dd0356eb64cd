import { PageTitle } from '../../cadres/index.js';

export const Equipement = () => <PageTitle title="En préparation" />;
