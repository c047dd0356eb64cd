import { useState } from 'react';
import { ProblemeApi } from './probleme-api.js';

/** One `Idempotency-Key` for one instance of a form; `renew` it once the form starts a new entry. */
export function useCleUnique(): { cle: string; renew: () => void } {
  const [cle, setCle] = useState(() => crypto.randomUUID());
  return { cle, renew: () => setCle(crypto.randomUUID()) };
}

/** True when the first try went through though its answer was lost, and the entry was changed since. */
export const isCleReutilisee = (error: Error): boolean =>
  error instanceof ProblemeApi && error.code === 'idempotence.cle_reutilisee';
