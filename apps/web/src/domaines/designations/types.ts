import type { Schemas } from '../../api/client.js';

export type Designation = Schemas['DesignationVue'];
export type Compensation = Schemas['CompensationVue'];

/** « Hugo Aubertinel ». */
export const toNom = (agent: { prenom: string; nom: string }): string => `${agent.prenom} ${agent.nom}`;
