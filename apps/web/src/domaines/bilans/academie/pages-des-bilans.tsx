import { buttonClass, Icon } from '@focale/ui';
import { NavLink } from 'react-router';
import { toApiUrl } from '../../../api/client.js';
import type { Query } from '../../../api/client.js';

/** Way from one page to the other: what the bilans say, the figures of the year. */
export function PagesDesBilans({ base }: { base: string }) {
  return (
    <nav aria-label="Pages des bilans" className="sous-menu">
      <ul className="nu puces">
        {[
          { chemin: 'bilans', label: 'Bilans' },
          { chemin: 'chiffres-annuels', label: 'Chiffres de l’année' },
        ].map(({ chemin, label }) => (
          <li key={chemin}>
            <NavLink to={`${base}/${chemin}`} className="puce">
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Takes away what is on screen. */
export function Exports({ de, quoi, filtres }: { de: string; quoi: string; filtres?: Query }) {
  return (
    <p className="actions">
      {['csv', 'xlsx'].map((format) => (
        <a key={format} className={buttonClass('secondary', true)} href={toApiUrl(de, { ...filtres, format })} download>
          <Icon name="document" /> Exporter en {format.toUpperCase()}
          <span className="sr"> : {quoi}</span>
        </a>
      ))}
    </p>
  );
}
