import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { CheminAcademie, SaisieAttendu } from './types.js';

const toCle = ({ code, annee }: CheminAcademie) => ['academie', code, annee, 'attendus-modele'];

const readAttendus = (academie: CheminAcademie) =>
  api.get('/academies/{code}/annees/{annee}/attendus-modele', { path: { ...academie } });

export type AttendusModele = Awaited<ReturnType<typeof readAttendus>>;

/** What the académie expects of its schools that year, and when it is due. */
export const useAttendusModele = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie), queryFn: () => readAttendus(academie) });

/** Sets some attendus; the dashboard, which counts them, is read again. */
export function useUpdateAttendus(academie: CheminAcademie) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { attendus: SaisieAttendu[]; version: number }) =>
      api.put('/academies/{code}/annees/{annee}/attendus-modele', { path: { ...academie }, body }),
    onSuccess: (ecrit) => {
      queryClient.setQueryData(toCle(academie), ecrit);
      void queryClient.invalidateQueries({ queryKey: ['pilotage'] });
    },
  });
}
