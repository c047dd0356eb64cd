import { Alert, Button, formatDate, formatHeure, formatPluriel, useToast } from '@focale/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { reread } from '../gestes/reread.js';
import { sendEnAttente, settleRefusee, useEnAttente } from './en-attente.js';

/** How often the network is tried while something waits: the browser does not always tell that it is back. */
const ESSAI_MS = 20_000;

/** What was saved without network and waits on this device, under this person alone: its count, and what was refused of it. */
export function SaisiesEnAttente({ personne }: { personne: string }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const toutes = useEnAttente(personne);
  const refusees = toutes.filter(({ refus }) => refus !== undefined);
  const nombre = toutes.length - refusees.length;
  const send = useCallback(async () => {
    const arrivees = await sendEnAttente(personne);
    if (arrivees === 0) return;
    toast(formatPluriel(arrivees, 'saisie envoyée', 'saisies envoyées'));
    reread(queryClient);
  }, [personne, queryClient, toast]);
  useEffect(() => {
    if (nombre === 0) return undefined;
    const essayer = () => void send();
    essayer();
    addEventListener('online', essayer);
    const essais = setInterval(essayer, ESSAI_MS);
    return () => {
      removeEventListener('online', essayer);
      clearInterval(essais);
    };
  }, [nombre, send]);
  return (
    <>
      {nombre > 0 ? (
        <Alert tone="info" title={`${formatPluriel(nombre, 'saisie attend', 'saisies attendent')} le réseau`} live>
          <p>Gardées sur cet appareil, sous votre nom seulement. L’envoi se fera de lui-même.</p>
          <p>
            <Button variant="secondary" small onClick={() => void send()}>
              Envoyer maintenant
            </Button>
          </p>
        </Alert>
      ) : null}
      {refusees.length > 0 ? (
        <Alert tone="error" title="Des saisies faites sans réseau ont été refusées" live>
          <ul>
            {refusees.map((refusee) => (
              <li key={refusee.id}>
                {refusee.titre}, le {formatDate(refusee.le)} à {formatHeure(refusee.le)} : {refusee.refus}{' '}
                <a href={refusee.page} onClick={() => settleRefusee(refusee, true)}>
                  La reprendre
                </a>{' '}
                <button type="button" className="lien" onClick={() => settleRefusee(refusee, false)}>
                  L’effacer
                </button>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
