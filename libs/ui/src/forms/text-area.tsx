import type { Ref, TextareaHTMLAttributes } from 'react';
import { FieldError, useFieldIds } from './field.js';
import type { FieldBase } from './field.js';

interface TextAreaProps extends FieldBase, TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, ref, ...zone }: TextAreaProps) {
  const ids = useFieldIds({ hint, error });
  return (
    <div className={`fr-input-group${error ? ' fr-input-group--error' : ''}`}>
      <label className="fr-label" htmlFor={ids.id}>
        {label}
        {hint ? (
          <span className="fr-hint-text" id={ids.indice}>
            {hint}
          </span>
        ) : null}
      </label>
      <textarea
        className={`fr-input${error ? ' fr-input--error' : ''}`}
        rows={3}
        {...zone}
        ref={ref}
        id={ids.id}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids.describedBy}
      />
      <FieldError id={ids.message} error={error} />
    </div>
  );
}
