import { TextArea } from '@focale/ui';
import { useState } from 'react';

interface Props {
  label: string;
  hint: string;
  valeurs: readonly string[];
  onChange: (valeurs: string[]) => void;
}

/** A list written one item a line. The text stays as typed; the list is what it holds without blanks. */
export function ChampListe({ label, hint, valeurs, onChange }: Props) {
  const [texte, setTexte] = useState(valeurs.join('\n'));
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={Math.max(2, texte.split('\n').length)}
      value={texte}
      onChange={(event) => {
        setTexte(event.target.value);
        onChange(
          event.target.value
            .split('\n')
            .map((ligne) => ligne.trim())
            .filter((ligne) => ligne !== ''),
        );
      }}
    />
  );
}
