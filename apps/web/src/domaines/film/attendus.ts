import type { StatusTone } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type Attendu = Schemas['AttenduVue'];

export const useAttendus = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'attendus'],
    queryFn: () => api.get('/etablissements/{uai}/annees/{annee}/attendus', { path: toPath(ecole) }),
  });

export const TONS_ATTENDU: Record<Attendu['etat'], StatusTone> = {
  a_venir: 'avenir',
  non_commence: 'avenir',
  en_cours: 'cours',
  recu: 'fait',
  en_retard: 'retard',
  non_recu: 'avenir',
  sans_objet: 'avenir',
};
