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
  /** Deadline that the académie gets back to: that of the catalogue of the product. */
  readonly defaut: string;
  readonly ordre: number;
  readonly certitude: CertitudeEcheance;
  /** Key of the line of the film whose deadline this is too. */
  readonly ligne: string | null;
  /** How sure the deadline is when it is the default one. */
  readonly usuelle: CertitudeEcheance;
}

interface LigneDatee {
  readonly cle: string;
  readonly intitule: string;
  readonly periode: number;
  readonly fait: string | null;
  readonly echeance: string;
  readonly obligatoire: boolean;
  readonly ordre: number;
}

/** Declarations come first whatever their deadline. */
const RANG_DES_OBLIGATIONS = 100;

/**
 * Counted lines that something may be expected by: those that a legal text requires, as far as a source confirms it (others are
 * never told as law), and those that a declaration completes, the first due first.
 */
const SQL_LIGNES = `
  select cle, intitule, periode, fait, echeance::text, ordre, obligation = 'oui' and certitude <> 'a_verifier' as obligatoire
  from film_actions where academie = $1 and annee = $2 and nature = 'action'
    and (fait is not null or obligation = 'oui' and certitude <> 'a_verifier')
  order by echeance, ordre`;

/** What an académie expects in a year: the declarations of the catalogue, then each legal obligation of its film. */
export async function listVoulus(
  base: Base,
  catalogue: Catalogue,
  { academie, annee }: { readonly academie: string; readonly annee: number },
): Promise<AttenduVoulu[]> {
  const lignes = await base.query<LigneDatee>(SQL_LIGNES, [academie, annee]);
  const reference = catalogue.listEcheances(annee);
  const declarations = catalogue.listAttendus().map(({ certitude, ...attendu }): AttenduVoulu => {
    const usuelle = echeanceOf(formatAnnee(annee), attendu.echeance);
    const partage = share(
      lignes.find(({ fait }) => fait === attendu.fait),
      reference,
      usuelle,
    );
    const sure = certitude === 'source' ? 'source' : 'a_verifier';
    const dite = { certitude: tellCertitude(partage, sure), usuelle: sure } as const;
    return { ...attendu, genre: 'declaration', cle: null, ...partage, ...dite };
  });
  const declares = new Set(declarations.map(({ fait }) => fait));
  const obligations = lignes.filter(({ obligatoire }) => obligatoire).sort((une, autre) => une.ordre - autre.ordre);
  return [
    ...declarations,
    ...obligations
      .filter(({ fait }) => !declares.has(fait))
      .map((ligne) => toObligation(ligne, obligations, share(ligne, reference, ligne.echeance))),
  ];
}

type Partage = Pick<AttenduVoulu, 'ligne' | 'echeance' | 'defaut'>;

/** One duty, one deadline: that of its line when the film has one, else the usual one of the attendu. */
function share(ligne: LigneDatee | undefined, reference: ReadonlyMap<string, string>, usuelle: string): Partage {
  if (!ligne) return { ligne: null, echeance: usuelle, defaut: usuelle };
  return { ligne: ligne.cle, echeance: ligne.echeance, defaut: reference.get(ligne.cle) ?? ligne.echeance };
}

/** A line dated otherwise than in the catalogue of the product was dated by the académie. */
const tellCertitude = ({ echeance, defaut }: Partage, usuelle: CertitudeEcheance): CertitudeEcheance =>
  echeance === defaut ? usuelle : 'academie';

/** An obligation that a declaration already receives is expected once, by that declaration: see the caller's filter. */
function toObligation(ligne: LigneDatee, toutes: readonly LigneDatee[], partage: Partage): AttenduVoulu {
  const { cle, ordre } = ligne;
  return {
    code: `obligation-${cle}`,
    intitule: nameObligation(ligne, toutes),
    genre: 'obligation',
    fait: null,
    cle,
    ...partage,
    ordre: RANG_DES_OBLIGATIONS + ordre,
    certitude: tellCertitude(partage, 'source'),
    usuelle: 'source',
  };
}

/** Occurrences of one recurring action bear the same words: the period tells them apart. */
function nameObligation({ intitule, periode }: LigneDatee, toutes: readonly LigneDatee[]): string {
  if (toutes.filter((autre) => autre.intitule === intitule).length === 1) return intitule;
  const libelle = PERIODES.find(({ code }) => code === periode)?.libelle.toLowerCase() ?? '';
  return `${intitule}, ${libelle}`;
}
