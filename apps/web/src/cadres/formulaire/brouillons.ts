import type { Envoi } from '../../api/envoi.js';

/** What was typed and not saved, kept on this device under its author alone, and enough to send it from anywhere. */
export interface Brouillon {
  readonly id: string;
  readonly personne: string;
  /** What it is about: the address that it would be sent to. */
  readonly objet: string;
  readonly titre: string;
  /** Page where it was typed. */
  readonly page: string;
  /** ISO 8601. */
  readonly le: string;
  readonly saisie: unknown;
  /** What the form had read, to merge with what others saved meanwhile. */
  readonly lue?: unknown;
  readonly version?: number;
  readonly envoi: Envoi;
  readonly corps: unknown;
  readonly cle: string;
  /** A file was chosen, which no device keeps: it is chosen again, on its page. */
  readonly sansFichier?: boolean;
  /** Saved by its author, and not yet by the server: it leaves by itself once the network is back. */
  readonly enAttente?: true;
  /** Why the server would not have what waited. */
  readonly refus?: string;
}

const PREFIXE = 'focale.brouillon.';
const toCle = ({ personne, id }: Pick<Brouillon, 'personne' | 'id'>): string => `${PREFIXE}${personne}.${id}`;

/** Drafts of a person on this device, the latest first. A device that keeps nothing has none. */
export function listBrouillons(personne: string): Brouillon[] {
  try {
    return Object.keys(localStorage)
      .filter((cle) => cle.startsWith(`${PREFIXE}${personne}.`))
      .flatMap((cle) => readBrouillon(localStorage.getItem(cle)) ?? [])
      .sort((a, b) => b.le.localeCompare(a.le));
  } catch {
    return [];
  }
}

function readBrouillon(texte: string | null): Brouillon | undefined {
  try {
    const lu = JSON.parse(texte ?? '') as Partial<Brouillon>;
    return lu.id && lu.objet && lu.envoi ? (lu as Brouillon) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. False on a device that is full, or keeps nothing: it is lost with the page, and leaving it asks first. */
export function keepBrouillon(brouillon: Brouillon): boolean {
  try {
    localStorage.setItem(toCle(brouillon), JSON.stringify(brouillon));
    return true;
  } catch {
    return false;
  }
}

export function removeBrouillon(brouillon: Pick<Brouillon, 'personne' | 'id'>): void {
  try {
    localStorage.removeItem(toCle(brouillon));
  } catch {
    return;
  }
}
