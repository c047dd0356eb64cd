import { Dialog } from '@focale/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Envoi } from '../../api/envoi.js';
import { BoutonGeste } from './bouton-geste.js';

interface GestesDeLigneProps {
  /** What tells the gestures of this row from those of the others; heard, not seen. */
  precision: string;
  /** What may be done of the row, as the API says it. */
  actions: readonly string[];
  correction: {
    /** Of its dialog. */
    titre: string;
    /** « modifier » when absent. */
    libelle?: string;
    formulaire: (close: () => void) => ReactNode;
  };
  retrait: {
    envoi: Envoi;
    succes: string;
    /** « supprimer » when absent. */
    libelle?: string;
    /** Where the row is entered again, and what as, when the removal is taken back. */
    ajout: Envoi;
    copie: object;
  };
  /** Gestures of its own, before these. */
  children?: ReactNode;
}

/** Corrects a row of a register in a dialog, or removes it: undone as easily. */
export function GestesDeLigne({ precision, actions, correction, retrait, children }: GestesDeLigneProps) {
  const [ouverte, setOuverte] = useState(false);
  const { envoi, succes, ajout, copie } = retrait;
  return (
    <span className="rang">
      {children}
      {actions.includes('modifier') ? (
        <button type="button" className="lien" onClick={() => setOuverte(true)}>
          {correction.libelle ?? 'modifier'}
          <span className="sr"> : {precision}</span>
        </button>
      ) : null}
      {actions.includes('supprimer') ? (
        <BoutonGeste
          precision={precision}
          geste={{ envoi, succes, annulation: () => ({ envoi: ajout, corps: copie }) }}
        >
          {retrait.libelle ?? 'supprimer'}
        </BoutonGeste>
      ) : null}
      {ouverte ? (
        <Dialog title={correction.titre} onClose={() => setOuverte(false)}>
          {correction.formulaire(() => setOuverte(false))}
        </Dialog>
      ) : null}
    </span>
  );
}
