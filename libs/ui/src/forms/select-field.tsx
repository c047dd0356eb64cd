import type { ReactNode, Ref, SelectHTMLAttributes } from 'react';
import { FieldError, useFieldIds } from './field.js';
import type { FieldBase } from './field.js';

interface SelectFieldProps extends FieldBase, SelectHTMLAttributes<HTMLSelectElement> {
  ref?: Ref<HTMLSelectElement>;
  /** Those that follow one another under the same `groupe` stand together, under its name. */
  options: readonly { value: string; label: string; groupe?: string | undefined }[];
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
        {listGroupes(options).map(({ groupe, siennes }) =>
          groupe === undefined ? (
            siennes
          ) : (
            <optgroup key={groupe} label={groupe}>
              {siennes}
            </optgroup>
          ),
        )}
      </select>
      <FieldError id={ids.message} error={error} />
    </div>
  );
}

function listGroupes(options: SelectFieldProps['options']) {
  const groupes: { groupe: string | undefined; siennes: ReactNode[] }[] = [];
  for (const { value, label, groupe } of options) {
    if (groupes.length === 0 || groupes.at(-1)?.groupe !== groupe) groupes.push({ groupe, siennes: [] });
    groupes.at(-1)?.siennes.push(
      <option key={value} value={value}>
        {label}
      </option>,
    );
  }
  return groupes;
}
