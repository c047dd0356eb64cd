import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { toAdresse } from '../../api/envoi.js';
import {
  addNonEnregistree,
  keepBrouillon,
  listBrouillons,
  removeBrouillon,
  removeNonEnregistree,
  usePersonne,
} from '../../cadres/formulaire/index.js';
import type { Ecole } from '../etablissements/index.js';
import { saveRedaction, toCle, toRedaction } from './bilans-api.js';
import type { Bilan, CorpsDuBilan } from './bilans-api.js';
import { Enregistreur } from './enregistreur.js';
import { joinSaisies } from './fusion-de-bilan.js';
import type { Saisies } from './fusion-de-bilan.js';

/**
 * What is written of a bilan on this screen, saved as it is typed. `agent`: as the address names them. What an earlier screen left on
 * the device under this person is taken up, and nobody else's.
 */
export function useRedaction(ecole: Ecole, agent: string, lu: Bilan) {
  const personne = usePersonne();
  const queryClient = useQueryClient();
  const [enregistreur] = useState(() => {
    const appareil = buildAppareil(ecole, lu, personne);
    return new Enregistreur(lu, appareil.restees, {
      send: (corps) => saveRedaction(ecole, lu.agent.id, corps),
      keep: appareil.keep,
      onBilan: (bilan) => queryClient.setQueryData(toCle(ecole, agent), bilan),
    });
  });
  useEffect(() => enregistreur.receive(lu), [enregistreur, lu]);
  useEffect(() => {
    const send = () => void enregistreur.flush();
    send();
    addEventListener('online', send);
    addEventListener('pagehide', send);
    return () => {
      removeEventListener('online', send);
      removeEventListener('pagehide', send);
      send();
    };
  }, [enregistreur]);
  return { ...useSyncExternalStore(enregistreur.subscribe, enregistreur.getInstantane), enregistreur };
}

/** The draft of this screen on the device. A device that keeps nothing has the page ask before it is left. */
function buildAppareil(ecole: Ecole, { agent }: Bilan, personne: string | undefined) {
  const id = crypto.randomUUID();
  const envoi = toRedaction(ecole, agent.id);
  const objet = toAdresse(envoi);
  const laisses =
    personne === undefined ? [] : listBrouillons(personne).filter((brouillon) => brouillon.objet === objet);
  const erase = () => {
    removeNonEnregistree(id);
    if (personne !== undefined) removeBrouillon({ personne, id });
  };
  const keep = (saisies: Saisies, corps: CorpsDuBilan | undefined): void => {
    // They are in this one from now on.
    laisses.splice(0).forEach(removeBrouillon);
    if (Object.keys(saisies).length === 0) return erase();
    const gardee =
      personne !== undefined &&
      keepBrouillon({
        ...{ id, personne, objet, envoi, corps, cle: id, saisie: saisies },
        titre: `Bilan de ${agent.prenom} ${agent.nom}`,
        page: location.pathname,
        le: new Date().toISOString(),
      });
    if (gardee) removeNonEnregistree(id);
    else addNonEnregistree(id, erase);
  };
  // The latest first on the device: they are joined in the order in which they were typed.
  const restees = laisses.reduceRight((avant, { saisie }) => joinSaisies(avant, saisie as Saisies), {} as Saisies);
  return { restees, keep };
}
