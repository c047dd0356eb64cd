import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldError, useFieldIds } from './field.js';
import type { FieldBase } from './field.js';

interface ChoiceGroupProps extends FieldBase {
  type: 'radio' | 'checkbox';
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  /** Spread on every control: `register('nom')` of a form, or `name`, `value` and `onChange`. */
  controls: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };
  /** Checked values, when the group is controlled by its parent rather than by a form. */
  checked?: readonly string[];
  columns?: boolean;
}

/** Radios or checkboxes under one legend. */
export function ChoiceGroup({ type, label, hint, error, options, controls, checked, columns }: ChoiceGroupProps) {
  const ids = useFieldIds({ hint, error });
  const base = useId();
  return (
    <fieldset className="choix" aria-describedby={ids.describedBy}>
      <legend className="fr-label">
        {label}
        {hint ? (
          <span className="fr-hint-text" id={ids.indice}>
            {hint}
          </span>
        ) : null}
      </legend>
      <div className={`choix-liste${columns ? ' choix-colonnes' : ''}`}>
        {options.map((option) => (
          <div className={`fr-${type}-group`} key={option.value}>
            <input
              type={type}
              id={`${base}-${option.value}`}
              {...controls}
              value={option.value}
              {...(checked ? { checked: checked.includes(option.value) } : {})}
            />
            <label className="fr-label" htmlFor={`${base}-${option.value}`}>
              {option.label}
              {option.hint ? <span className="fr-hint-text">{option.hint}</span> : null}
            </label>
          </div>
        ))}
      </div>
      <FieldError id={ids.message} error={error} />
    </fieldset>
  );
}
