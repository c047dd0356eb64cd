import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import type { IconName } from './icon.js';

export type StatusTone = 'fait' | 'cours' | 'retard' | 'avenir' | 'info';

const ICONES: Record<StatusTone, IconName> = {
  fait: 'coche',
  cours: 'encours',
  retard: 'alerte',
  avenir: 'cercle',
  info: 'document',
};

/** A state: colour, pictogram and words, so that colour never carries the meaning alone. */
export function StatusBadge({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`etat etat-${tone}`}>
      <Icon name={ICONES[tone]} />
      {children}
    </span>
  );
}
