import { Button, Icon, Menu } from '@focale/ui';
import type { Gestes, Sens } from './edition/use-gestes.js';
import type { Ligne } from './types.js';

interface Props {
  ligne: Ligne;
  ouverte: boolean;
  gestes: Gestes;
}

const SENS: readonly { sens: Sens; label: string }[] = [
  { sens: 'monter', label: 'Monter' },
  { sens: 'descendre', label: 'Descendre' },
];

/** Up, down, edit, and what is done less often. */
export function GestesLigne({ ligne, ouverte, gestes }: Props) {
  const { cle, intitule, serie } = ligne;
  const nom = <span className="sr"> : {intitule}</span>;
  return (
    <div className="gestes-ligne">
      {SENS.map(({ sens, label }) => (
        <button
          key={sens}
          id={`${sens}-${cle}`}
          type="button"
          className={`poignee poignee-${sens}`}
          aria-label={`${label} : ${intitule}`}
          title={label}
          onClick={() => gestes.move(cle, sens)}
        >
          <Icon name="chevron" />
        </button>
      ))}
      <Button
        id={`modifier-${cle}`}
        variant="secondary"
        small
        aria-expanded={ouverte}
        onClick={() => gestes.open(ouverte ? null : cle)}
      >
        {ouverte ? 'Fermer' : 'Modifier'}
        {nom}
      </Button>
      <Menu label="Autres gestes" purpose={intitule}>
        <ul className="nu menu-gestes">
          <li>
            <button type="button" onClick={() => gestes.askPlace(ligne)}>
              Déplacer…
            </button>
          </li>
          <li>
            <button type="button" onClick={() => gestes.repeat(ligne)}>
              {serie === null ? 'Répéter dans l’année' : 'Ajouter une occurrence'}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => gestes.copy(ligne)}>
              Dupliquer en ligne distincte
            </button>
          </li>
          <li>
            <button type="button" onClick={() => gestes.remove(ligne)}>
              Retirer du film
            </button>
          </li>
        </ul>
      </Menu>
    </div>
  );
}
