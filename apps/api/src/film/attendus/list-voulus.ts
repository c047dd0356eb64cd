import { type CertitudeEcheance, echeanceOf, formatAnnee, type GenreAttendu, PERIODES } from '@focale/domaine';
import type { Catalogue } from '../../catalogue/index.js';
import type { Base } from '../../socle/contexte/index.js';

/** An attendu as the catalogue and the published film want it, before anything the SRANE set. */
export interface AttenduVoulu {
  readonly code: string;
  readonly intitule: string;
  readonly genre: GenreAttendu;
  readonly fait: string | null;
  readonly cle: string | null;
  readonly echeance: string;
  readonly ordre: number;
  readonly certitude: CertitudeEcheance;
}

interface LigneObligatoire {
  readonly cle: string;
  readonly intitule: string;
  readonly periode: number;
  readonly fait: string | null;
  readonly echeance: string;
  readonly ordre: number;
}

/** Declarations come first whatever their deadline. */
const RANG_DES_OBLIGATIONS = 100;

/** Lines that a legal text requires, as far as a source confirms it: others are never told as law. */
const SQL_OBLIGATIONS = `
  select cle, intitule, periode, fait, echeance::text, ordre from film_actions
  where academie = $1 and annee = $2 and nature = 'action' and obligation = 'oui' and certitude <> 'a_verifier'
  order by ordre`;

/** What an académie expects in a year: the declarations of the catalogue, then each legal obligation of its film. */
export async function listVoulus(
  base: Base,
  catalogue: Catalogue,
  { academie, annee }: { readonly academie: string; readonly annee: number },
): Promise<AttenduVoulu[]> {
  const declarations = catalogue.listAttendus().map(({ certitude, ...attendu }): AttenduVoulu => ({
    ...attendu,
    genre: 'declaration',
    cle: null,
    echeance: echeanceOf(formatAnnee(annee), attendu.echeance),
    certitude: certitude === 'source' ? 'source' : 'a_verifier',
  }));
  const lignes = await base.query<LigneObligatoire>(SQL_OBLIGATIONS, [academie, annee]);
  const declares = new Set(declarations.map(({ fait }) => fait));
  return [
    ...declarations,
    ...lignes.filter(({ fait }) => !declares.has(fait)).map((ligne) => toObligation(ligne, lignes)),
  ];
}

/** An obligation that a declaration already receives is expected once, by that declaration: see the caller's filter. */
function toObligation(ligne: LigneObligatoire, toutes: readonly LigneObligatoire[]): AttenduVoulu {
  const { cle, echeance, ordre } = ligne;
  return {
    code: `obligation-${cle}`,
    intitule: nameObligation(ligne, toutes),
    genre: 'obligation',
    fait: null,
    cle,
    echeance,
    ordre: RANG_DES_OBLIGATIONS + ordre,
    certitude: 'source',
  };
}

/** Occurrences of one recurring action bear the same words: the period tells them apart. */
function nameObligation({ intitule, periode }: LigneObligatoire, toutes: readonly LigneObligatoire[]): string {
  if (toutes.filter((autre) => autre.intitule === intitule).length === 1) return intitule;
  const libelle = PERIODES.find(({ code }) => code === periode)?.libelle.toLowerCase() ?? '';
  return `${intitule}, ${libelle}`;
}
