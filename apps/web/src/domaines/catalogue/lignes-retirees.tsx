import { Button, Disclosure, formatPluriel } from '@focale/ui';
import type { Ligne } from './types.js';

interface Props {
  retirees: readonly Ligne[];
  /** None for whoever only reads. */
  onReprendre: ((ligne: Ligne) => void) | null;
}

/** Published lines that the draft no longer has: each can come back, with its key. */
export function LignesRetirees({ retirees, onReprendre }: Props) {
  if (retirees.length === 0) return null;
  return (
    <section className="section">
      <Disclosure
        summary={`${formatPluriel(retirees.length, 'ligne publiée retirée', 'lignes publiées retirées')} du brouillon`}
      >
        <ul className="nu pile-serree">
          {retirees.map((ligne) => (
            <li key={ligne.cle} className="rang">
              <span>{ligne.intitule}</span>
              {onReprendre ? (
                <Button variant="tertiary" small onClick={() => onReprendre(ligne)}>
                  Remettre<span className="sr"> : {ligne.intitule}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
