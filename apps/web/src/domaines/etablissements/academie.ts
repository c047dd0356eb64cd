import { useParams } from 'react-router';

/** The academy and the year of the current URL. */
export function useAcademie() {
  const { code = '', annee = '' } = useParams();
  return { path: { code, annee }, annee, base: `/academies/${code}/annees/${annee}` };
}

export type Academie = ReturnType<typeof useAcademie>;
