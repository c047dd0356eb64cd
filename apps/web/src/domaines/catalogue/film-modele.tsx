import { PageTitle, Async } from '../../cadres/index.js';
import { useAcademie } from '../etablissements/index.js';
import { EditeurFilm } from './editeur-film.js';
import { useFilmModele } from './film-modele-api.js';

/** The film of an académie and a year, as the SRANE writes it and the others read it. */
export function FilmModelePage() {
  const academie = useAcademie();
  const film = useFilmModele(academie.path);
  if (film.data === undefined)
    return (
      <>
        <PageTitle title="Film de l’académie" />
        <Async query={film} lines={8}>
          {() => null}
        </Async>
      </>
    );
  return <EditeurFilm key={`${academie.path.code}-${academie.annee}`} academie={academie} film={film.data} />;
}
