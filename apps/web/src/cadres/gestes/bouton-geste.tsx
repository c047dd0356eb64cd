import { useToast } from '@focale/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { runGeste } from './run-geste.js';
import type { Geste } from './run-geste.js';

/** Does gestures from a screen, one at a time. */
export function useGeste() {
  const queryClient = useQueryClient();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const run = <E,>(geste: Geste<E>): void => {
    setPending(true);
    void runGeste({ queryClient, toast }, geste).finally(() => setPending(false));
  };
  return { run, pending };
}

interface BoutonGesteProps<E> {
  geste: Geste<E>;
  /** What tells it from the same gesture of another row; heard, not seen. */
  precision?: ReactNode;
  children: ReactNode;
}

/** A gesture of a row: « supprimer », « reprendre ». */
export function BoutonGeste<E>({ geste, precision, children }: BoutonGesteProps<E>) {
  const { run, pending } = useGeste();
  return (
    <button type="button" className="lien" aria-disabled={pending} onClick={() => run(geste)}>
      {children}
      {precision ? <span className="sr"> : {precision}</span> : null}
    </button>
  );
}
