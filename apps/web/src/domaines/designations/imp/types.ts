import type { Schemas } from '../../../api/client.js';

export type ImpEcole = Schemas['ImpEtablissementVue'];
export type ImpAcademie = Schemas['ImpAcademieVue'];
