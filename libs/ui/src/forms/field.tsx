import { useId } from 'react';
import type { ReactNode } from 'react';

export interface FieldBase {
  label: ReactNode;
  /** Format expected or help, read with the field. */
  hint?: ReactNode;
  /** What is wrong and how to put it right; announced when it appears. */
  error?: string | undefined;
}

/** Identifiers that tie a control to its hint and error. */
export function useFieldIds({ hint, error }: Pick<FieldBase, 'hint' | 'error'>) {
  const id = useId();
  const indice = `${id}-indice`;
  const message = `${id}-erreur`;
  const describedBy = [hint ? indice : null, error ? message : null].filter(Boolean).join(' ');
  return { id, indice, message, describedBy: describedBy === '' ? undefined : describedBy };
}

/** The error line of a field. Kept in the page when empty, so that screen readers hear it arrive. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <div className="fr-messages-group" id={id} aria-live="polite">
      {error ? <p className="fr-message fr-message--error">{error}</p> : null}
    </div>
  );
}
