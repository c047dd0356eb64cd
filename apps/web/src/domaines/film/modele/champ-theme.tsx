import { TextField } from '@focale/ui';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Ligne } from './types.js';

interface Props {
  lignes: readonly Ligne[];
  error: string | undefined;
  field: UseFormRegisterReturn;
}

/** A theme of the film, proposed while typing, or a new one. */
export function ChampTheme({ lignes, error, field }: Props) {
  const liste = useId();
  return (
    <>
      <TextField
        label="Thème"
        hint="Un thème du film, ou un nouveau"
        list={liste}
        autoComplete="off"
        error={error}
        {...field}
      />
      <datalist id={liste}>
        {[...new Set(lignes.map(({ theme }) => theme))].map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
    </>
  );
}
