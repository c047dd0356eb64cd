import { LECTURES } from '@focale/domaine';
import type { CodeDeLecture } from '@focale/domaine';
import { Icon, toPhrase } from '@focale/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMots } from './vocabulaire.js';

interface QuiVoitProps {
  /** Who reads it, as the matrix says; a text of its own names nobody's role. */
  de?: CodeDeLecture;
  /** « ces lignes », after « lisent »; the readers alone when absent. */
  quoi?: string;
  children?: ReactNode;
}

/** Who can read what is about to be entered, and the way to the whole page about it. */
export function QuiVoit({ de, quoi, children }: QuiVoitProps) {
  const { dire } = useMots();
  const lecteurs = de ? `${toPhrase(LECTURES[de].qui)}${quoi ? ` lisent ${quoi}` : ''}.` : null;
  return (
    <p className="qui-voit">
      <Icon name="oeil" />
      <span>
        {lecteurs ? `${dire(lecteurs)} ` : null}
        {typeof children === 'string' ? dire(children) : children}{' '}
        <Link className="lien" to="/qui-voit-mes-donnees">
          Qui voit mes données&nbsp;?
        </Link>
      </span>
    </p>
  );
}
