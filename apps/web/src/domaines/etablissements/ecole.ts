import { useParams } from 'react-router';

/** The school and the year of the current URL. */
export interface Ecole {
  uai: string;
  annee: string;
  /** Path of the screens of that school and year; the API's routes have the same. */
  base: string;
}

/** What the API's routes of a school need to know. */
export const toPath = ({ uai, annee }: Ecole) => ({ uai, annee });

/** Address of a school's year, on screen and in the API. */
export const toBase = (uai: string, annee: string): string => `/etablissements/${uai}/annees/${annee}`;

export function useEcole(): Ecole {
  const { uai = '', annee = '' } = useParams();
  return { uai, annee, base: toBase(uai, annee) };
}
