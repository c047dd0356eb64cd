import { useToast } from '@focale/ui';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { CheminAcademie, FilmModele, Ligne } from '../types.js';
import { toEnregistre, useSaveBrouillon } from '../film-modele-api.js';
import { Enregistreur } from './enregistreur.js';
import { mergeLignes } from './merge-lignes.js';

type Suite = (lignes: readonly Ligne[]) => readonly Ligne[];

/** The draft on screen: changed at once, saved by itself, also when the page is left. */
export function useBrouillon(academie: CheminAcademie, film: FilmModele) {
  const save = useSaveBrouillon(academie);
  const toast = useToast();
  const [enregistreur] = useState(() => new Enregistreur(toEnregistre(film), save));
  const instantane = useSyncExternalStore(enregistreur.subscribe, enregistreur.getInstantane);

  useEffect(() => () => void enregistreur.flush(), [enregistreur]);

  const isSaved = instantane.etat === 'a_jour';
  useEffect(() => {
    if (isSaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      void enregistreur.flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSaved, enregistreur]);

  /** A change that is told, and that can be taken back without what was done since. */
  const apply = useCallback(
    (message: string, toSuite: Suite) => {
      const avant = enregistreur.getInstantane().lignes;
      enregistreur.change(toSuite);
      const apres = enregistreur.getInstantane().lignes;
      if (apres === avant) return;
      toast(message, () => enregistreur.change((lignes) => mergeLignes(apres, lignes, avant).lignes));
    },
    [enregistreur, toast],
  );
  return { ...instantane, enregistreur, apply };
}
