import type { Schemas } from '../../api/client.js';

export type Designation = Schemas['DesignationVue'];
export type Compensation = Schemas['CompensationVue'];

/** Bodies whose nested objects the published description does not carry yet. */
interface Nested {
  partages: Designation['partages'];
}

export type SaisieDesignation = Omit<Schemas['DeclareDesignationDto'], 'agent' | 'partages'> &
  Nested & { agent: { prenom: string; nom: string; courriel: string; discipline?: string } };

export type MissionModifiee = Omit<Schemas['UpdateDesignationDto'], 'partages'> & Partial<Nested>;

/** « Hugo Aubertinel ». */
export const toNom = (agent: { prenom: string; nom: string }): string => `${agent.prenom} ${agent.nom}`;
