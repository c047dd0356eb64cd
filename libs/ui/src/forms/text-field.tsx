import type { InputHTMLAttributes, Ref } from 'react';
import { FieldError, useFieldIds } from './field.js';
import type { FieldBase } from './field.js';

interface TextFieldProps extends FieldBase, InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, a date, a number, a password: an `<input>` with its label, hint and error. */
export function TextField({ label, hint, error, ref, ...input }: TextFieldProps) {
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
      <input
        className={`fr-input${error ? ' fr-input--error' : ''}`}
        {...input}
        ref={ref}
        id={ids.id}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids.describedBy}
      />
      <FieldError id={ids.message} error={error} />
    </div>
  );
}
