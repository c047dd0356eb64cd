import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../icon.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal, on the native `<dialog>`: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialogue = ref.current;
    if (dialogue && !dialogue.open) dialogue.showModal();
    return () => dialogue?.close();
  }, []);
  return (
    <dialog ref={ref} className="dialogue" aria-labelledby={id} onCancel={onClose} onClose={onClose}>
      <div className="dialogue-tete">
        <h2 id={id}>{title}</h2>
        <button type="button" className="lien" onClick={onClose}>
          <Icon name="croix" /> Fermer
        </button>
      </div>
      <div className="dialogue-corps">{children}</div>
    </dialog>
  );
}
