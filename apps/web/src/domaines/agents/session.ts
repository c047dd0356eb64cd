import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';

export type Session = Schemas['SessionVue'];
export type ModesDeConnexion = Schemas['ModesDeConnexionVue'];

const CLE = ['session'];

/** Who is signed in. An error 401 means nobody. */
export const useSession = () =>
  useQuery({ queryKey: CLE, queryFn: () => api.get('/session', {}), staleTime: 5 * 60_000, retry: false });

const MODES = [...CLE, 'modes'];

/** Ways to sign in: the same for everybody, and as long as the server runs. */
export const useModes = () =>
  useQuery({ queryKey: MODES, queryFn: () => api.get('/session/modes', {}), staleTime: Infinity });

/** Keeps who has just signed in; the rest of the cache is dropped, since it may be somebody else's. */
export function useKeepSession() {
  const queryClient = useQueryClient();
  return (session: Session) => {
    const modes = queryClient.getQueryData(MODES);
    queryClient.clear();
    queryClient.setQueryData(MODES, modes);
    queryClient.setQueryData(CLE, session);
  };
}

/** Signs out of this browser, or everywhere. */
export function useCloseSession() {
  const queryClient = useQueryClient();
  return useMutation({
    meta: { connexion: true },
    mutationFn: (portee: 'ici' | 'partout') => api.remove(portee === 'ici' ? '/session' : '/session/toutes', {}),
    onSuccess: () => queryClient.clear(),
  });
}
