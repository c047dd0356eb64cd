import { insertLigne } from './order-lignes.js';
import type { Ligne } from '../types.js';

const LONGUEUR_CLE = 60;

/** A key that neither these lines nor the given ones use: a key carries the progress of every school, so never twice. */
export function createCle(texte: string, prises: ReadonlySet<string>): string {
  const base =
    texte
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGUEUR_CLE)
      .replace(/-$/, '') || 'ligne';
  if (!prises.has(base)) return base;
  let rang = 2;
  while (prises.has(`${base}-${rang}`)) rang++;
  return `${base}-${rang}`;
}

/** Keys that a new line may not take: those of the draft and those of the published film, removed lines included. */
export const listCles = (...films: readonly (readonly Ligne[])[]): Set<string> =>
  new Set(films.flat().map(({ cle }) => cle));

const VIERGE: Omit<Ligne, 'cle' | 'periode' | 'theme' | 'intitule' | 'echeance'> = {
  code: '',
  serie: null,
  ordre: 0,
  nature: 'action',
  applicabilite: 'tous',
  responsable: 'CHEF',
  responsableOrigine: 'propose',
  acteursAssocies: [],
  obligation: 'non',
  baseLegale: null,
  ressources: [],
  outils: [],
  remarque: null,
  fait: null,
  certitude: 'source',
  prerequis: null,
  horsFilm: false,
};

/** A new line with what is most common, to be completed. */
export const createLigne = (
  saisie: Pick<Ligne, 'periode' | 'theme' | 'intitule' | 'echeance'>,
  prises: ReadonlySet<string>,
): Ligne => ({ ...VIERGE, ...saisie, cle: createCle(saisie.intitule, prises) });

/**
 * One more occurrence of a recurring action, just after it: same text, its own key, hence its own progress. A line that was
 * alone becomes the first of its serie.
 */
export function addOccurrence(lignes: readonly Ligne[], cle: string, prises: ReadonlySet<string>): [Ligne[], string] {
  const modele = lignes.find((ligne) => ligne.cle === cle);
  if (!modele) return [[...lignes], cle];
  const serie = modele.serie ?? modele.cle.replace(/-\d+$/, '');
  const nouvelle = createCle(serie, new Set([...prises, serie]));
  const avec = lignes.map((ligne) => (ligne === modele ? { ...ligne, serie } : ligne));
  return [insertLigne(avec, { ...modele, serie, cle: nouvelle, code: '' }, cle), nouvelle];
}

/** A copy that has nothing to do with the first one, to be reworded. */
export function copyLigne(lignes: readonly Ligne[], cle: string, prises: ReadonlySet<string>): [Ligne[], string] {
  const modele = lignes.find((ligne) => ligne.cle === cle);
  if (!modele) return [[...lignes], cle];
  const intitule = `${modele.intitule} (copie)`;
  const nouvelle = createCle(intitule, prises);
  return [
    insertLigne(lignes, { ...modele, intitule, cle: nouvelle, code: '', serie: null, fait: null }, cle),
    nouvelle,
  ];
}

/** Without this line; nothing then waits for it, and an occurrence left alone is no longer a serie. */
export function removeLigne(lignes: readonly Ligne[], cle: string): Ligne[] {
  const retiree = lignes.find((ligne) => ligne.cle === cle);
  const restantes = lignes.filter((ligne) => ligne !== retiree);
  const soeurs = restantes.filter(({ serie }) => serie !== null && serie === retiree?.serie);
  const seule = soeurs.length === 1 ? soeurs[0] : undefined;
  return restantes.map((ligne) => {
    const serie = ligne === seule ? null : ligne.serie;
    const prerequis = ligne.prerequis === cle ? null : ligne.prerequis;
    return serie === ligne.serie && prerequis === ligne.prerequis ? ligne : { ...ligne, serie, prerequis };
  });
}
