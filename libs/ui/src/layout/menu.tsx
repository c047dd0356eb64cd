import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../icon.js';

interface MenuProps {
  /** What the closed menu shows. */
  label: ReactNode;
  /** What it is for, said before the label to a screen reader. */
  purpose: string;
  children: ReactNode;
}

/** A disclosure with links or buttons: opens on click, closes on Escape, on a choice, or when the focus leaves it. */
export function Menu({ label, purpose, children }: MenuProps) {
  const [ouvert, setOuvert] = useState(false);
  const racine = useRef<HTMLDivElement>(null);
  const bouton = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!ouvert) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !racine.current?.contains(event.target)) setOuvert(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [ouvert]);
  return (
    <div
      className="deroulant"
      ref={racine}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ouvert) return;
        setOuvert(false);
        bouton.current?.focus();
      }}
    >
      <button type="button" ref={bouton} aria-expanded={ouvert} aria-controls={id} onClick={() => setOuvert(!ouvert)}>
        <span>
          <span className="sr">{purpose} : </span>
          {label}
        </span>
        <Icon name="chevron" />
      </button>
      <div className="deroulant-panneau" id={id} hidden={!ouvert} onClick={() => setOuvert(false)}>
        {children}
      </div>
    </div>
  );
}
