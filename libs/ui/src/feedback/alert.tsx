import type { ReactNode } from 'react';

interface AlertProps {
  tone: 'info' | 'success' | 'warning' | 'error';
  title: string;
  children?: ReactNode;
  /** True when it appears in answer to what the person just did: it is then read out. */
  live?: boolean;
}

/** A message that stays in the page. */
export function Alert({ tone, title, children, live = false }: AlertProps) {
  return (
    <div className={`fr-alert fr-alert--${tone}`} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <p className="fr-alert__title">{title}</p>
      {children}
    </div>
  );
}
