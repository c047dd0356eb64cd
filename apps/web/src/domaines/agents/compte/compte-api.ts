import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';

export const useCompte = () => useQuery({ queryKey: ['compte'], queryFn: () => api.get('/compte', {}) });

/** Where one is signed in. */
export const useSessions = () =>
  useQuery({ queryKey: ['compte', 'sessions'], queryFn: () => api.get('/compte/sessions', {}) });

export const toMotDePasse = () => toEnvoi('put', '/compte/mot-de-passe');
export const toFermeture = (id: string) => toEnvoi('delete', '/compte/sessions/{id}', { id });
export const toDemande = () => toEnvoi('post', '/mot-de-passe/demande');
