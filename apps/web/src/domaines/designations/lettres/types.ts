import type { Schemas } from '../../../api/client.js';

export type Lettre = Schemas['LettreVue'];
export type ContenuLettre = Lettre['contenu'];
export type Accords = Lettre['accords'];
