import { formatPluriel, useToast } from '@focale/ui';
import { useAujourdhui } from '../../annees/index.js';
import { useVerifyRessources } from '../profil-academie-api.js';
import type { CheminAcademie, Ressource } from '../profil-academie-api.js';

/** Marks links as opened today or dead, and takes it back. */
export function useVerification(academie: CheminAcademie) {
  const aujourdhui = useAujourdhui();
  const verify = useVerifyRessources(academie);
  const toast = useToast();
  const mark = (ressources: readonly Ressource[], morte: boolean, onDone: () => void = () => undefined) =>
    verify.mutate(
      ressources.map(({ id, version }) => ({ id, version, morte, ...(morte ? {} : { verifieeLe: aujourdhui }) })),
      {
        onSuccess: (marquees) => {
          const undo = () =>
            verify.mutate(
              ressources.map(({ id, morte: etait, verifieeLe }) => ({
                id,
                version: marquees.find((marquee) => marquee.id === id)?.version ?? 0,
                morte: etait,
                verifieeLe,
              })),
              { onError: (error) => toast(error.message) },
            );
          toast(toMessage(ressources.length, morte), undo);
          onDone();
        },
        onError: (error) => toast(error.message),
      },
    );
  return { mark, isPending: verify.isPending };
}

const toMessage = (n: number, morte: boolean): string =>
  morte
    ? formatPluriel(n, 'lien dit mort', 'liens dits morts')
    : formatPluriel(n, 'ressource vérifiée', 'ressources vérifiées');
