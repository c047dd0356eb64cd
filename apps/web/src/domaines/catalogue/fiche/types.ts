import type { Anomalies } from '../edition/list-anomalies.js';
import type { FilmModele, Ligne } from '../types.js';

/** What each part of the form of a line works on. */
export interface ChampsProps {
  film: FilmModele;
  lignes: readonly Ligne[];
  ligne: Ligne;
  anomalies: Anomalies;
  set: (plus: Partial<Ligne>) => void;
}
