import type { Regles } from '@focale/api-client';
import { FileDrop } from '@focale/ui';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { findRegle } from './saisie.js';
import type { FormulaireOuvert } from './use-formulaire.js';

interface FichierProps<R extends Regles> {
  de: FormulaireOuvert<R>;
  nom: keyof R & string;
  /** Types that the browser offers first. */
  accept: string;
  aide?: ReactNode;
  onFichier?: (fichier: File) => void;
}

/** One file of a form: it goes with the fields, and stays on no device. */
export function Fichier<R extends Regles>({ de, nom, accept, aide, onFichier }: FichierProps<R>) {
  const {
    field: { ref, value, onChange },
    fieldState,
  } = useController({ control: de.form.control, name: nom as string });
  const regle = findRegle(de.regles, nom);
  const choisi = value as File | null;
  const label = regle?.libelle ?? nom;
  return (
    <FileDrop
      label={regle?.requis === false ? `${label} (facultatif)` : label}
      hint={choisi ? `Choisi : ${choisi.name}` : (aide ?? regle?.aide)}
      accept={accept}
      error={fieldState.error?.message}
      name={nom}
      ref={ref}
      onFile={(fichier) => {
        onChange(fichier);
        onFichier?.(fichier);
      }}
    />
  );
}
