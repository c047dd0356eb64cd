import type { Ref, SelectHTMLAttributes } from 'react';
import { FieldError, useFieldIds } from './field.js';
import type { FieldBase } from './field.js';

interface SelectFieldProps extends FieldBase, SelectHTMLAttributes<HTMLSelectElement> {
  ref?: Ref<HTMLSelectElement>;
  options: readonly { value: string; label: string }[];
  /** Text of the empty first choice; without it there is none. */
  vide?: string;
}

/** One choice among many, closed. */
export function SelectField({ label, hint, error, ref, options, vide, ...select }: SelectFieldProps) {
  const ids = useFieldIds({ hint, error });
  return (
    <div className={`fr-select-group${error ? ' fr-select-group--error' : ''}`}>
      <label className="fr-label" htmlFor={ids.id}>
        {label}
        {hint ? (
          <span className="fr-hint-text" id={ids.indice}>
            {hint}
          </span>
        ) : null}
      </label>
      <select
        className={`fr-select${error ? ' fr-select--error' : ''}`}
        {...select}
        ref={ref}
        id={ids.id}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids.describedBy}
      >
        {vide === undefined ? null : <option value="">{vide}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldError id={ids.message} error={error} />
    </div>
  );
}
