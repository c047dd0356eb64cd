import { Icon } from '@focale/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Who can read what is about to be entered, and the way to the whole page about it. */
export function QuiVoit({ children }: { children: ReactNode }) {
  return (
    <p className="qui-voit">
      <Icon name="oeil" />
      <span>
        {children}{' '}
        <Link className="lien" to="/qui-voit-mes-donnees">
          Qui voit mes données ?
        </Link>
      </span>
    </p>
  );
}
