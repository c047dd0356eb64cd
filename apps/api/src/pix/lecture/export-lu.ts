import type { EditionPix, GenrePix } from '@focale/domaine';

/** A line of an export, in memory for the time of a request. */
export interface LigneLue {
  /** Tells one person of one campaign from another. */
  readonly personne: string;
  readonly classe: string;
  /** Shared, sent, or tested to its end. */
  readonly termine: boolean;
  /** Mastery, from 0 to 1. */
  readonly ratio: number | null;
  readonly pix: number | null;
  /** Certification obtained; false for other exports. */
  readonly certifie: boolean;
}

/** An export, in memory for the time of a request. */
export interface ExportLu {
  readonly edition: EditionPix;
  readonly genre: GenrePix;
  readonly lignes: readonly LigneLue[];
  readonly organisations: readonly string[];
  /** Distinct campaigns of the file. */
  readonly campagnes: number;
  /** Names of campaigns and of what they are about. */
  readonly sujets: readonly string[];
  /** Lines whose status of certification is not known. */
  readonly statutsInconnus: number;
}
