import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useMots } from './vocabulaire.js';

export interface PageTitleProps {
  /** A sentence that tells the reader their situation, rather than the name of the page. */
  title: string;
  /** Name of the page, for the browser tab when it differs from the sentence. */
  name?: string;
  sous?: ReactNode;
  /** Where the page sits, above the title. */
  fil?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page, and the title of the tab; both in the words of the académie. */
export function PageTitle({ title, name, sous, fil, actions }: PageTitleProps) {
  const { dire } = useMots();
  const onglet = dire(name ?? title);
  useEffect(() => {
    document.title = `${onglet} · Focale`;
  }, [onglet]);
  return (
    <div className="titre-page">
      {fil ? (
        <nav className="fil" aria-label="Fil d’Ariane">
          {fil}
        </nav>
      ) : null}
      <div className="titre-rang">
        <div>
          <h1>{dire(title)}</h1>
          {sous ? <div className="sous">{typeof sous === 'string' ? dire(sous) : sous}</div> : null}
        </div>
        {actions ? <div className="rang">{actions}</div> : null}
      </div>
    </div>
  );
}
