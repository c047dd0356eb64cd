import { Icon, buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import { toApiUrl } from '../../api/client.js';
import type { Ecole } from '../etablissements/index.js';

/** Takes the film elsewhere: on paper, in an agenda. */
export function GestesFilm({ ecole }: { ecole: Ecole }) {
  return (
    <>
      <a
        className={`${buttonClass('secondary', true)} bouton-impression`}
        href={toApiUrl(`${ecole.base}/film/impression`, { format: 'pdf' })}
        download
      >
        <Icon name="document" /> Le film sur une page (PDF)
      </a>
      <Link className={`${buttonClass('tertiary', true)} bouton-impression`} to="/calendrier">
        <Icon name="horloge" /> M’abonner au calendrier
      </Link>
      <button type="button" className="lien bouton-impression" onClick={() => window.print()}>
        imprimer cet écran
      </button>
    </>
  );
}
