import { LettresAttendues } from '../domaines/lettres/index.js';
import { FilmAnnuel } from '../domaines/film/film-annuel.js';

/** The film, after the letters that await their reader. */
export function Component() {
  return <FilmAnnuel attendues={(ecole) => <LettresAttendues ecole={ecole} />} />;
}
