import { Alert, Button, Dialog, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { sendEnvoi } from '../../api/envoi.js';
import { listBrouillons, removeBrouillon } from './brouillons.js';
import { leaveSaisies } from './saisies-en-cours.js';

interface Props {
  personne: string;
  /** Goes on with the sign-out. */
  onSuite: () => void;
  onClose: () => void;
}

/** Before a sign-out: what was typed and not sent, to send, to keep under this person only, or to erase. */
export function SaisiesNonEnvoyees({ personne, onSuite, onClose }: Props) {
  const [brouillons, setBrouillons] = useState(() => listBrouillons(personne));
  const [refus, setRefus] = useState<readonly string[]>([]);
  const [pending, setPending] = useState(false);
  const go = (garder: boolean) => {
    leaveSaisies(garder);
    if (!garder) brouillons.forEach(removeBrouillon);
    onSuite();
  };
  const send = async () => {
    if (pending) return;
    setPending(true);
    const refusees: string[] = [];
    for (const brouillon of brouillons) {
      if (brouillon.sansFichier) {
        refusees.push(`${brouillon.titre} : choisissez de nouveau son fichier, sur sa page.`);
        continue;
      }
      try {
        await sendEnvoi(brouillon.envoi, brouillon.corps, brouillon.cle);
        removeBrouillon(brouillon);
      } catch (error) {
        refusees.push(`${brouillon.titre} : ${(error as Error).message}`);
      }
    }
    setPending(false);
    setBrouillons(listBrouillons(personne));
    setRefus(refusees);
    if (refusees.length === 0) go(true);
  };
  return (
    <Dialog
      title={formatPluriel(brouillons.length, 'saisie non enregistrée', 'saisies non enregistrées')}
      onClose={onClose}
    >
      <div className="pile">
        <ul>
          {brouillons.map(({ id, titre, le, page }) => (
            <li key={id}>
              <a href={page}>{titre}</a>, le {formatDate(le)}
            </li>
          ))}
        </ul>
        {refus.length > 0 ? (
          <Alert tone="error" title="Tout n’a pas pu être envoyé" live>
            <ul>
              {refus.map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <div className="actions">
          <Button busy={pending} onClick={() => void send()}>
            Envoyer et se déconnecter
          </Button>
          <Button variant="secondary" onClick={() => go(true)}>
            Garder sur cet appareil, pour moi seul
          </Button>
          <Button variant="tertiary" onClick={() => go(false)}>
            Effacer
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
