import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

const PersonneContext = createContext<string | undefined>(undefined);

/** Whose drafts are kept on the device: the one who is signed in. */
export const usePersonne = (): string | undefined => useContext(PersonneContext);

/** Says who is signed in to every form of a screen. */
export function PersonneProvider({ personne, children }: { personne: string; children: ReactNode }) {
  return <PersonneContext value={personne}>{children}</PersonneContext>;
}
