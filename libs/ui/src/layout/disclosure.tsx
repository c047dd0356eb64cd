import type { ReactNode } from 'react';

/** Text that opens in place, on the native `<details>`: used to explain a figure or who sees what. */
export function Disclosure({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="explication" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
