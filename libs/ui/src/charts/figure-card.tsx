import type { ReactNode } from 'react';
import { ProgressBar } from './progress-bar.js';

interface FigureCardProps {
  title: string;
  /** The figure, usually a link to what is behind it. */
  value: ReactNode;
  over: string;
  done: number;
  ongoing?: number;
  total: number;
  footer: ReactNode;
}

/** A key figure: numerator, denominator, bar, and what needs attention under it. */
export function FigureCard({ title, value, over, done, ongoing, total, footer }: FigureCardProps) {
  return (
    <div className="chiffre">
      <h3>{title}</h3>
      <p className="valeur">
        {value} <small>/ {over}</small>
      </p>
      <ProgressBar done={done} ongoing={ongoing} total={total} />
      <div className="petit">{footer}</div>
    </div>
  );
}
