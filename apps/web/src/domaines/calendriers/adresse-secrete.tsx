import './calendrier.css';
import { Alert, Button, TextField } from '@focale/ui';
import { useEffect, useRef, useState } from 'react';

/** The address, shown this once: to be copied now. Takes the focus, since it is what was asked for. */
export function AdresseSecrete({ adresse }: { adresse: string }) {
  const champ = useRef<HTMLInputElement>(null);
  const [copie, setCopie] = useState<'' | 'faite' | 'impossible'>('');
  useEffect(() => {
    champ.current?.focus();
    champ.current?.select();
  }, [adresse]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(adresse);
      setCopie('faite');
    } catch {
      // Without https, the browser keeps the clipboard to itself: the address is selected, the keyboard copies it.
      champ.current?.select();
      setCopie('impossible');
    }
  };
  return (
    <Alert tone="success" title="Votre adresse est prête : copiez-la maintenant">
      <p>Elle ne sera plus montrée. Perdue, elle se remplace ; qui la connaît peut lire votre calendrier.</p>
      <div className="adresse-secrete">
        <TextField
          ref={champ}
          label="Adresse à coller dans votre agenda"
          readOnly
          value={adresse}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>Copier l’adresse</Button>
      </div>
      <p role="status">
        {copie === 'faite' ? 'Adresse copiée.' : ''}
        {copie === 'impossible' ? 'Votre navigateur n’a pas copié : l’adresse est sélectionnée, faites Ctrl + C.' : ''}
      </p>
    </Alert>
  );
}
