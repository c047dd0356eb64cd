import type { ReactNode } from 'react';
import { PageTitle } from '../cadres/index.js';

/** The frame of the pages the law asks for. */
export function PageLegale({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <PageTitle title={title} />
      <div className="prose">{children}</div>
    </>
  );
}

/** What only the deploying authority knows: marked as missing rather than made up. */
export function ACompleter({ children }: { children: ReactNode }) {
  return <span className="a-completer">[à compléter par l’académie : {children}]</span>;
}
