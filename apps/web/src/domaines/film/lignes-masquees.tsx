import { Dialog, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { groupByTheme } from './group-by-theme.js';
import type { LigneMasquee } from './types.js';

/** The lines that do not apply to this school, and why. */
export function LignesMasquees({ masquees }: { masquees: readonly LigneMasquee[] }) {
  const [ouvert, setOuvert] = useState(false);
  if (masquees.length === 0) return null;
  const n = masquees.length;
  return (
    <>
      <button type="button" className="lien" onClick={() => setOuvert(true)}>
        {n === 1 ? 'pourquoi une action est masquée' : `pourquoi ${n} sont masquées`}
      </button>
      {ouvert ? (
        <Dialog
          title={`${formatPluriel(n, 'action ne concerne', 'actions ne concernent')} pas cet établissement`}
          onClose={() => setOuvert(false)}
        >
          {groupByTheme(masquees).map(([theme, actions]) => (
            <section key={theme}>
              <h3>{theme}</h3>
              <ul>
                {actions.map((action) => (
                  <li key={action.code}>
                    {action.intitule} <span className="gris">({action.raison})</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Dialog>
      ) : null}
    </>
  );
}
