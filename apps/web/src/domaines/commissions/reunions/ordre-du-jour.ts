/** One item of an agenda; `duree` in minutes. */
export interface Point {
  titre: string;
  duree?: number | null;
}

const DUREE = /\s*\((\d{1,3})\s*min\)\s*$/;

/** Reads an agenda typed one item a line, with an optional « (20 min) » at its end. */
export function readOrdreDuJour(texte: string): { titre: string; duree?: number }[] {
  return texte
    .split('\n')
    .map((ligne) => ligne.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((ligne) => ligne !== '')
    .map((ligne) => {
      const duree = DUREE.exec(ligne)?.[1];
      const titre = ligne.replace(DUREE, '');
      return duree === undefined || titre === '' ? { titre: ligne } : { titre, duree: Number(duree) };
    });
}

/** The agenda as it is typed. */
export const toOrdreDuJour = (points: readonly Point[]): string => points.map(toLigne).join('\n');

/** « Charte d’usage (20 min) ». */
export const toLigne = ({ titre, duree }: Point): string => (duree ? `${titre} (${duree} min)` : titre);
