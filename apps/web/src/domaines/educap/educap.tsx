import { PageTitle } from '../../cadres/index.js';

export const Educap = () => <PageTitle title="En préparation" />;
