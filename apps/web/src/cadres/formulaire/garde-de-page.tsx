import { Button, Dialog } from '@focale/ui';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { hasNonEnregistree, leaveSaisies } from './saisies-en-cours.js';

/** Asks before a page is left with something unsaved. One for the whole application. */
export function GardeDePage() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasNonEnregistree(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasNonEnregistree()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  if (blocker.state !== 'blocked') return null;
  const leave = (garder: boolean) => {
    leaveSaisies(garder);
    blocker.proceed();
  };
  return (
    <Dialog title="Votre saisie n’est pas enregistrée" onClose={() => blocker.reset()}>
      <div className="pile">
        <p>Gardée sur cet appareil, elle vous sera proposée à votre retour sur ce formulaire.</p>
        <div className="actions">
          <Button onClick={() => blocker.reset()}>Rester sur la page</Button>
          <Button variant="secondary" onClick={() => leave(true)}>
            Partir en la gardant
          </Button>
          <Button variant="tertiary" onClick={() => leave(false)}>
            Partir en l’effaçant
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
