import type { Schemas } from '../../../api/client.js';

export type Fonctions = Schemas['FonctionsVue'];
export type Fonction = Fonctions['elements'][number];
export type Titulaire = Fonction['titulaires'][number];
