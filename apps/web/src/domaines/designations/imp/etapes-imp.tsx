import { StatusBadge, formatDate } from '@focale/ui';
import type { Compensation } from '../types.js';

/** The procedure of an IMP, step by step: the day of each, or that it is missing. */
export function EtapesImp({ etapes }: { etapes: NonNullable<Compensation['etapes']> }) {
  return (
    <ol className="nu etapes">
      {etapes.map(({ code, libelle, le, manque }) => (
        <li key={code}>
          <span>{libelle}</span>
          {le ? (
            <StatusBadge tone="fait">le {formatDate(le)}</StatusBadge>
          ) : (
            <StatusBadge tone={manque ? 'cours' : 'avenir'}>{manque ? 'il manque la date' : 'à venir'}</StatusBadge>
          )}
        </li>
      ))}
    </ol>
  );
}
