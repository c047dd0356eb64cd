import type { ReactNode } from 'react';
import { PageTitle } from './page-title.js';
import type { PageTitleProps } from './page-title.js';

interface FormPageProps extends PageTitleProps {
  /** One line on who can read what is entered. */
  quiVoit: ReactNode;
  children: ReactNode;
}

/** The frame of a page that asks: what is asked, who will see it, the form. */
export function FormPage({ quiVoit, children, ...title }: FormPageProps) {
  return (
    <>
      <PageTitle {...title} />
      <div className="carte pile">
        {children}
        {quiVoit}
      </div>
    </>
  );
}
