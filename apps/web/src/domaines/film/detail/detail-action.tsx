import { isCochable } from '@focale/domaine';
import { useState } from 'react';
import { useContexteFilm } from '../contexte-film.js';
import type { ActionDuFilm } from '../types.js';
import { Charge } from './charge.js';
import { Commentaire } from './commentaire.js';
import { FicheAction } from './fiche-action.js';
import { Historique } from './historique.js';
import { OuEnEst } from './ou-en-est.js';
import { Preuves } from './preuves.js';
import { Serie } from './serie.js';

/** Everything about one line: what the film says of it, where the school stands, who, what proves it, how it came there. */
export default function DetailAction({ action }: { action: ActionDuFilm }) {
  const { film } = useContexteFilm();
  const [historique, setHistorique] = useState(false);
  if (!isCochable(action.nature)) return <FicheAction action={action} />;
  return (
    <div className="detail-film">
      <div className="pile">
        <FicheAction action={action} />
        {action.occurrence ? <Serie action={action} /> : null}
      </div>
      <div className="pile">
        <OuEnEst action={action} />
        <Charge action={action} />
        <Commentaire key={action.commentaire} action={action} />
        {film.le ? null : <Preuves action={action} />}
        {film.le ? null : (
          <details className="explication" onToggle={(event) => setHistorique(event.currentTarget.open)}>
            <summary>Historique de cette ligne</summary>
            <div>{historique ? <Historique action={action} /> : null}</div>
          </details>
        )}
      </div>
    </div>
  );
}
