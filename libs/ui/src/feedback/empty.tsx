import type { ReactNode } from 'react';

/** Nothing to show: says why, and what can be done about it. */
export function Empty({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="vide">
      <p className="vide-titre">{title}</p>
      {children}
      {actions ? <div className="rang">{actions}</div> : null}
    </div>
  );
}
