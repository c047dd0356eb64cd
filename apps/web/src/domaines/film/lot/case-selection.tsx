import { Icon } from '@focale/ui';
import type { ActionDuFilm } from '../types.js';
import { isSelectionnable } from './use-selection.js';
import type { Selection } from './use-selection.js';

/** Picks a line for a common change. With Shift, everything from the line picked before. */
export function CaseSelection({ action, selection }: { action: ActionDuFilm; selection: Selection }) {
  if (!isSelectionnable(action))
    return (
      <span className="case-choix est-impossible" title="Se change par sa déclaration, ou ligne par ligne">
        <Icon name="eclair" />
      </span>
    );
  return (
    <input
      type="checkbox"
      className="case-choix"
      aria-label={`Choisir : ${action.intitule}`}
      checked={selection.codes.has(action.code)}
      onChange={(event) => {
        const { nativeEvent } = event;
        selection.toggle(action.code, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
      }}
    />
  );
}
