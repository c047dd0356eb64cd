import { isCochable } from '@focale/domaine';
import { Icon } from '@focale/ui';
import type { ActionDuFilm } from './types.js';

interface Props {
  action: ActionDuFilm;
  onToggle: () => void;
}

/** The box of a line: one click ticks it. A line that completes itself cannot be ticked by hand. */
export function CaseFilm({ action, onToggle }: Props) {
  const faite = action.statut === 'fait';
  const contenu = faite ? <Icon name="coche" /> : action.statut === 'sans_objet' ? <Icon name="sans" /> : null;
  if (!isCochable(action.nature))
    return (
      <span className="case-film est-information">
        <Icon name="document" />
      </span>
    );
  if (!action.actionsPossibles.includes(faite ? 'a_faire' : 'fait'))
    return (
      <span className={`case-film${faite ? ' est-fait' : ''}${action.origine === 'automatique' ? ' est-auto' : ''}`}>
        {contenu}
      </span>
    );
  return (
    <button
      type="button"
      role="checkbox"
      className="case-film"
      aria-checked={faite}
      aria-label={`Faite : ${action.intitule}`}
      onClick={onToggle}
    >
      {contenu}
    </button>
  );
}
