import { useParams } from 'react-router';

/** The school and the year of the current URL. */
export interface Ecole {
  uai: string;
  annee: string;
  /** Path of the routes of that school and year, in the API and on screen alike. */
  base: string;
}

/** Address of a school's year, on screen and in the API. */
export const toBase = (uai: string, annee: string): string => `/etablissements/${uai}/annees/${annee}`;

export function useEcole(): Ecole {
  const { uai = '', annee = '' } = useParams();
  return { uai, annee, base: toBase(uai, annee) };
}
