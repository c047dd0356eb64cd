import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import type { AttenduDuModele, CheminAcademie, SaisieAttendu } from './types.js';

export const toCle = ({ code, annee }: CheminAcademie) => ['academie', code, annee, 'attendus-modele'];

const readAttendus = (academie: CheminAcademie) =>
  api.get('/academies/{code}/annees/{annee}/attendus-modele', { path: { ...academie } });

export type AttendusModele = Awaited<ReturnType<typeof readAttendus>>;

/** What the académie expects of its schools that year, and when it is due. */
export const useAttendusModele = (academie: CheminAcademie) =>
  useQuery({ queryKey: toCle(academie), queryFn: () => readAttendus(academie) });

/** Sets some attendus; the dashboard counts them. */
export const toReglage = (academie: CheminAcademie) =>
  toEnvoi('put', '/academies/{code}/annees/{annee}/attendus-modele', { ...academie });

/** An attendu as it is set: a deadline that the académie did not set stays the default one. */
export const toSaisie = ({ code, actif, certitude, echeance, intitule }: AttenduDuModele): SaisieAttendu => ({
  code,
  actif,
  echeance: certitude === 'academie' ? echeance : null,
  intitule,
});
