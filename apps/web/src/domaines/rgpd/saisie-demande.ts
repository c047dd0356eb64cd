import { getAujourdhui } from '@focale/ui';
import type { DemandeRgpd } from './rgpd-api.js';

/** What the form of a request holds: instants as `datetime-local` fields write them, in the agent's time zone. */
export interface SaisieDemande {
  genre: DemandeRgpd['genre'];
  objet: string;
  recueLe: string;
  notifieeLe: string;
  closeLe: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

function toLocal(iso: string | null | undefined): string {
  if (!iso) return '';
  const instant = new Date(iso);
  return `${getAujourdhui(instant)}T${pad(instant.getHours())}:${pad(instant.getMinutes())}`;
}

const toIso = (local: string): string | null => (local === '' ? null : new Date(local).toISOString());

/** The form filled from a request, or empty on that day. */
export const toSaisie = (demande: DemandeRgpd | undefined, aujourdhui: string): SaisieDemande => ({
  genre: demande?.genre ?? 'droits',
  objet: demande?.objet ?? '',
  recueLe: demande ? toLocal(demande.recueLe) : `${aujourdhui}T08:00`,
  notifieeLe: toLocal(demande?.notifieeLe),
  closeLe: toLocal(demande?.closeLe),
});

/** The form as the API takes it. A field that was not touched keeps its instant to the second. */
export function toCorps({ genre, objet, ...dates }: SaisieDemande, demande?: DemandeRgpd) {
  const keep = (local: string, connu: string | null | undefined): string | null =>
    connu && toLocal(connu) === local ? connu : toIso(local);
  return {
    genre,
    objet,
    recueLe: keep(dates.recueLe, demande?.recueLe) ?? '',
    notifieeLe: genre === 'violation' ? keep(dates.notifieeLe, demande?.notifieeLe) : null,
    closeLe: keep(dates.closeLe, demande?.closeLe),
  };
}
