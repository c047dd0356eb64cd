import { formatDuree, formatNombre, INSECABLE } from '@focale/domaine';
import type { Ligne, Morceau } from '@focale/texte-riche';

/** A figure as it stands today, and what it counts, in words. */
interface Chiffre {
  readonly valeur: string;
  readonly libelle: string;
}

/** Writes the figures of the blocks, and keeps what each is worth today: a text that cites one may be compared to it later. */
export class Plume {
  private readonly ecrits = new Map<string, Chiffre>();

  /** A count. */
  nombre(cle: string, nombre: number, libelle: string): Morceau {
    return this.write(cle, formatNombre(nombre), libelle);
  }

  /** Minutes, as hours are said. */
  duree(cle: string, minutes: number, libelle: string): Morceau {
    return this.write(cle, formatDuree(minutes, INSECABLE), libelle);
  }

  /** A figure with its unit already. */
  write(cle: string, valeur: string, libelle: string): Morceau {
    this.ecrits.set(cle, { valeur, libelle });
    return { cle, valeur };
  }

  get chiffres(): ReadonlyMap<string, Chiffre> {
    return this.ecrits;
  }
}

/** « 3 activités » : the figure, then its word in agreement. */
export const compter = (plume: Plume, cle: string, nombre: number, un: string, plusieurs = `${un}s`): Ligne => {
  const mot = nombre > 1 ? plusieurs : un;
  return [plume.nombre(cle, nombre, mot), `${INSECABLE}${mot}`];
};

/** Joins pieces of a sentence. */
export const phrase = (...morceaux: readonly Ligne[]): Ligne =>
  morceaux.flatMap((morceau) => (typeof morceau === 'string' || 'cle' in morceau ? [morceau] : [...morceau]));

/** Key of a figure about something that only its words name: it stays the same wherever these stand in a list. */
export const toCle = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
