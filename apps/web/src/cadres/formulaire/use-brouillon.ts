import { useCallback, useEffect, useRef, useState } from 'react';
import { keepBrouillon, listBrouillons, removeBrouillon } from './brouillons.js';
import type { Brouillon } from './brouillons.js';
import { holdEnAttente, releaseEnAttente } from './en-attente.js';
import { usePersonne } from './personne.js';
import { addNonEnregistree, removeNonEnregistree } from './saisies-en-cours.js';

/** Long enough not to write at each key, short enough to lose no word. */
const DELAI_MS = 300;

type Contenu = Pick<Brouillon, 'saisie' | 'lue' | 'version' | 'corps' | 'cle' | 'envoi' | 'sansFichier'>;

const toLieu = (objet: string, titre: string) => ({
  ...{ objet, titre, page: `${location.pathname}${location.search}`, le: new Date().toISOString() },
});

/**
 * Keeps what a form holds on the device while it is not saved, and gives back what an earlier one left: `offert`. `read`
 * gives what to keep, undefined when there is nothing to.
 */
export function useBrouillon(objet: string, titre: string, read: () => Contenu | undefined) {
  const personne = usePersonne();
  const [id] = useState(() => crypto.randomUUID());
  const [offert, setOffert] = useState(() =>
    personne === undefined
      ? undefined
      : listBrouillons(personne).find((brouillon) => brouillon.objet === objet && !brouillon.enAttente),
  );
  const attente = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lire = useRef(read);
  useEffect(() => {
    lire.current = read;
  });

  /** Saved, or abandoned: nothing stays. */
  const erase = useCallback(() => {
    clearTimeout(attente.current);
    attente.current = undefined;
    removeNonEnregistree(id);
    if (personne !== undefined) removeBrouillon({ personne, id });
  }, [id, personne]);

  const keep = useCallback(() => {
    const contenu = lire.current();
    if (contenu === undefined) return erase();
    clearTimeout(attente.current);
    attente.current = undefined;
    if (personne !== undefined) keepBrouillon({ ...contenu, ...toLieu(objet, titre), id, personne });
  }, [id, personne, objet, titre, erase]);

  const keepSoon = useCallback(() => {
    addNonEnregistree(id, erase);
    attente.current ??= setTimeout(keep, DELAI_MS);
  }, [id, erase, keep]);

  /**
   * Keeps what is about to leave as waiting for the network, before it leaves: whatever becomes of the page, it arrives once.
   * Gives what tells how it ended; undefined on a device that keeps nothing.
   */
  const hold = useCallback(
    (contenu: Contenu): ((attend: boolean) => void) | undefined => {
      if (personne === undefined) return undefined;
      const partante = { ...contenu, ...toLieu(objet, titre), id: contenu.cle, personne };
      if (!holdEnAttente(partante)) return undefined;
      clearTimeout(attente.current);
      attente.current = undefined;
      removeBrouillon({ personne, id });
      return (attend) => releaseEnAttente(partante, attend);
    },
    [id, personne, objet, titre],
  );

  /** Once taken back or refused, what was offered is no more. */
  const settle = useCallback(() => {
    if (offert) removeBrouillon(offert);
    setOffert(undefined);
  }, [offert]);

  useEffect(() => {
    const flush = () => {
      if (attente.current) keep();
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
      removeNonEnregistree(id);
    };
  }, [id, keep]);

  return { offert, settle, keepSoon, hold, erase };
}
