import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Query, Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';

export type Personne = Schemas['AgentVue'];
export type PersonneEnDetail = Schemas['AgentDetailVue'];
export type Droit = Schemas['HabilitationDAgentVue'];

/** People within reach of who gives rights. */
export const useAgents = (query: Query) =>
  useQuery({
    queryKey: ['agents', 'liste', query],
    queryFn: () => api.get('/agents', { query: { ...query, taille: 50 } }),
    placeholderData: (precedent) => precedent,
  });

export const useAgent = (id: string) =>
  useQuery({ queryKey: ['agents', id], queryFn: () => api.get('/agents/{id}', { path: { id } }) });

export const toInvitation = () => toEnvoi('post', '/agents');
export const toDroit = (id: string) => toEnvoi('post', '/agents/{id}/habilitations', { id });
export const toCorrection = (id: string) => toEnvoi('patch', '/agents/{id}', { id });
export const toDates = (id: string) => toEnvoi('patch', '/habilitations/{id}', { id });
export const toCloture = (id: string) => toEnvoi('post', '/habilitations/{id}/cloture', { id });
export const toRelance = (id: string) => toEnvoi('post', '/agents/{id}/invitation', { id });
export const toDesactivation = (id: string) => toEnvoi('post', '/agents/{id}/desactivation', { id });
export const toReactivation = (id: string) => toEnvoi('post', '/agents/{id}/reactivation', { id });
export const toDeconnexion = (id: string) => toEnvoi('delete', '/agents/{id}/sessions', { id });
