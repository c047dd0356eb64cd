import type { Schemas } from '../../../api/client.js';

export type Modele = Schemas['ModeleVue'];
