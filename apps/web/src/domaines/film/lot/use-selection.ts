import { useState } from 'react';

/** Lines picked for a common change. */
export interface Selection {
  readonly active: boolean;
  readonly codes: ReadonlySet<string>;
  /** Why each line of the last common change was refused, by code. */
  readonly refus: ReadonlyMap<string, string>;
  open: () => void;
  close: () => void;
  clear: () => void;
  /** `etendre`: up to this line from the one picked before, in the order on screen. */
  toggle: (code: string, etendre: boolean) => void;
  setAll: (codes: readonly string[], choisies: boolean) => void;
  setRefus: (refus: ReadonlyMap<string, string>) => void;
}

/** The codes from one line to another, both included, in the order on screen; only the last when the first is gone. */
export function listPlage(ordre: readonly string[], de: string | null, a: string): string[] {
  const debut = de === null ? -1 : ordre.indexOf(de);
  const fin = ordre.indexOf(a);
  if (debut < 0 || fin < 0) return [a];
  return ordre.slice(Math.min(debut, fin), Math.max(debut, fin) + 1);
}

const AUCUN: ReadonlyMap<string, string> = new Map();

/** `ordre`: codes that may be picked, as they stand on screen. */
export function useSelection(ordre: readonly string[]): Selection {
  const [active, setActive] = useState(false);
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set());
  const [ancre, setAncre] = useState<string | null>(null);
  const [refus, setRefus] = useState(AUCUN);
  const clear = () => {
    setCodes(new Set());
    setAncre(null);
    setRefus(AUCUN);
  };
  const set = (listes: readonly string[], choisies: boolean) => {
    const suite = new Set(codes);
    for (const code of listes) {
      if (choisies) suite.add(code);
      else suite.delete(code);
    }
    setCodes(suite);
  };
  return {
    active,
    // A line that another search hides is no longer picked: nothing changes out of sight.
    codes: new Set(ordre.filter((code) => codes.has(code))),
    refus,
    open: () => setActive(true),
    close: () => {
      setActive(false);
      clear();
    },
    clear,
    toggle: (code, etendre) => {
      set(etendre ? listPlage(ordre, ancre, code) : [code], !codes.has(code));
      setAncre(code);
    },
    setAll: set,
    setRefus,
  };
}

/** Whether a line takes part in common changes: those that a declaration completes need a reason of their own. */
export const isSelectionnable = ({ actionsPossibles }: { actionsPossibles: readonly string[] }): boolean =>
  actionsPossibles.some((possible) => possible !== 'forcer' && possible !== 'rendre_automatique');
