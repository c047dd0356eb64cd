import { Icon } from '@focale/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMots } from './vocabulaire.js';

/** Who can read what is about to be entered, and the way to the whole page about it. */
export function QuiVoit({ children }: { children: ReactNode }) {
  const { dire } = useMots();
  return (
    <p className="qui-voit">
      <Icon name="oeil" />
      <span>
        {typeof children === 'string' ? dire(children) : children}{' '}
        <Link className="lien" to="/qui-voit-mes-donnees">
          Qui voit mes données ?
        </Link>
      </span>
    </p>
  );
}
