import { formatPluriel } from '@focale/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ligne } from '../types.js';
import { addOccurrence, copyLigne, listCles, removeLigne } from './create-ligne.js';
import { insertLigne, moveLigne, placeLigne } from './order-lignes.js';
import type { useBrouillon } from './use-brouillon.js';

export type Sens = 'monter' | 'descendre';

/** What can be done to a line; the same functions all along, so that lines that did not change are not drawn again. */
export interface Gestes {
  open: (cle: string | null) => void;
  update: (cle: string, plus: Partial<Ligne>) => void;
  move: (cle: string, sens: Sens) => void;
  askPlace: (ligne: Ligne) => void;
  place: (ligne: Ligne, place: Pick<Ligne, 'periode' | 'theme' | 'echeance'>) => void;
  repeat: (ligne: Ligne) => void;
  copy: (ligne: Ligne) => void;
  remove: (ligne: Ligne) => void;
  add: (ligne: Ligne) => void;
}

export function useGestes(
  { lignes, enregistreur, apply }: ReturnType<typeof useBrouillon>,
  publiees: readonly Ligne[],
) {
  const [ouverte, setOuverte] = useState<string | null>(null);
  const [deplacee, setDeplacee] = useState<Ligne | null>(null);
  /** Line whose handle keeps the focus: moving takes it out of the page, and the focus with it. */
  const focus = useRef<{ cle: string; geste: Sens | 'modifier' } | null>(null);
  useEffect(() => {
    if (!focus.current) return;
    const { cle, geste } = focus.current;
    focus.current = null;
    document.getElementById(`${geste}-${cle}`)?.focus();
  }, [lignes]);
  const gestes = useMemo<Gestes>(() => {
    const lire = () => enregistreur.getInstantane().lignes;
    const listPrises = () => listCles(lire(), publiees);
    return {
      open: setOuverte,
      update: (cle, plus) =>
        enregistreur.change((lignes) => lignes.map((ligne) => (ligne.cle === cle ? { ...ligne, ...plus } : ligne))),
      move: (cle, sens) => {
        focus.current = { cle, geste: sens };
        apply(sens === 'monter' ? 'Ligne montée d’un rang' : 'Ligne descendue d’un rang', (lignes) =>
          moveLigne(lignes, cle, sens),
        );
      },
      askPlace: setDeplacee,
      place: ({ cle, intitule }, { echeance, ...place }) => {
        setDeplacee(null);
        focus.current = { cle, geste: 'modifier' };
        apply(`« ${intitule} » déplacée vers ${place.theme}`, (lignes) =>
          placeLigne(lignes, cle, place).map((ligne) => (ligne.cle === cle ? { ...ligne, echeance } : ligne)),
        );
      },
      repeat: ({ cle, intitule }) => {
        const [suite, nouvelle] = addOccurrence(lire(), cle, listPrises());
        focus.current = { cle: nouvelle, geste: 'modifier' };
        apply(`Nouvelle occurrence de « ${intitule} »`, () => suite);
      },
      copy: ({ cle, intitule }) => {
        const [suite, nouvelle] = copyLigne(lire(), cle, listPrises());
        apply(`« ${intitule} » copiée`, () => suite);
        setOuverte(nouvelle);
      },
      remove: ({ cle, intitule }) => {
        const attentes = lire().filter(({ prerequis }) => prerequis === cle).length;
        const suites =
          attentes > 0 ? `, ${formatPluriel(attentes, 'ligne ne l’attend', 'lignes ne l’attendent')} plus` : '';
        apply(`« ${intitule} » retirée du brouillon${suites}`, (lignes) => removeLigne(lignes, cle));
      },
      add: (ligne) => {
        apply(`« ${ligne.intitule} » ajoutée au brouillon`, (lignes) => insertLigne(lignes, ligne));
        setOuverte(ligne.cle);
      },
    };
  }, [enregistreur, apply, publiees]);
  return { gestes, ouverte, deplacee, closePlace: () => setDeplacee(null) };
}
