import { useState } from 'react';
import type { DragEvent, ReactNode, Ref } from 'react';
import { useFieldIds, FieldError } from './field.js';

interface FileDropProps {
  label: string;
  hint: ReactNode;
  accept: string;
  error?: string | undefined;
  name?: string;
  ref?: Ref<HTMLInputElement>;
  onFile: (file: File) => void;
}

/** A place to drop one file. The native input stays: keyboards and screen readers use that one. */
export function FileDrop({ label, hint, accept, error, name, ref, onFile }: FileDropProps) {
  const ids = useFieldIds({ hint, error });
  const [survol, setSurvol] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setSurvol(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      className={`depot${survol ? ' depot-survole' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setSurvol(true);
      }}
      onDragLeave={() => setSurvol(false)}
      onDrop={drop}
    >
      <div className="fr-upload-group">
        <label className="fr-label" htmlFor={ids.id}>
          {label}
          <span className="fr-hint-text" id={ids.indice}>
            {hint}
          </span>
        </label>
        <input
          className="fr-upload"
          type="file"
          name={name}
          ref={ref}
          id={ids.id}
          accept={accept}
          aria-describedby={ids.describedBy}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
          }}
        />
        <FieldError id={ids.message} error={error} />
      </div>
    </div>
  );
}
