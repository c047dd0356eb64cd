import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

export type Abonnement = Schemas['AbonnementVue'];
export type Portee = Abonnement['portee'];

const CLE = ['calendrier'];

/** One's own subscription, if there is one. Its address is never given again. */
export const useCalendrier = () => useQuery({ queryKey: CLE, queryFn: () => api.get('/calendrier', {}) });

/** Makes a new secret address; the former one dies. */
export function useCreateAdresse() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (portee: Portee) => api.post('/calendrier', { body: { portee } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: CLE }),
  });
}

export function useRemoveAdresse() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.remove('/calendrier', {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: CLE }),
  });
}
