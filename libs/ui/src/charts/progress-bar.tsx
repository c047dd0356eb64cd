import type { CSSProperties } from 'react';

const width = (part: number, total: number): CSSProperties => ({ width: `${total === 0 ? 0 : (100 * part) / total}%` });

/** Done, then under way, over a total. Decorative: the figures are always written beside it. */
export function ProgressBar({ done, ongoing = 0, total }: { done: number; ongoing?: number; total: number }) {
  return (
    <span className="barre" aria-hidden="true">
      <span className="fait" style={width(done, total)} />
      <span className="cours" style={width(ongoing, total)} />
    </span>
  );
}
