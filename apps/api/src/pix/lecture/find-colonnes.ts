import type { EditionPix, GenrePix } from '@focale/domaine';
import { simplify } from '../../etablissements/index.js';

/** Rank of each column of an export that is read; the others are left aside. */
export interface ColonnesPix {
  readonly edition: EditionPix;
  readonly genre: GenrePix;
  /** What tells one person from another, in memory: names, birth date, external identifiers. */
  readonly identite: readonly number[];
  readonly classe: number | undefined;
  readonly organisation: number | undefined;
  readonly campagne: number | undefined;
  /** Names that say what a campaign is about. */
  readonly sujets: readonly number[];
  /** Shared, sent, or status of a certification. */
  readonly etat: number | undefined;
  readonly ratio: number | undefined;
  readonly pix: number | undefined;
}

/** Reads the header of an export, case, accents and punctuation left aside; undefined when it is no known edition. */
export function findColonnes(entetes: readonly string[]): ColonnesPix | undefined {
  const noms = entetes.map(simplify);
  return findCertification(noms) ?? findCampagne(noms);
}

type Trouve = (...motifs: readonly RegExp[]) => number | undefined;

function buildFind(noms: readonly string[]): Trouve {
  return (...motifs) => {
    const rang = motifs.map((motif) => noms.findIndex((nom) => motif.test(nom))).find((trouve) => trouve >= 0);
    return rang;
  };
}

const isRang = (rang: number | undefined): rang is number => rang !== undefined;

function findCertification(noms: readonly string[]): ColonnesPix | undefined {
  const find = buildFind(noms);
  const [nom, prenom] = [find(/^NOM$/), find(/^PRENOM$/)];
  if (!isRang(find(/^NUMERO DE CERTIFICATION$/)) || !isRang(nom) || !isRang(prenom)) return undefined;
  const etat = find(/^STATUT$/);
  const parType = isRang(find(/^TYPE DE CERTIFICATION$/));
  const pix = find(/^NOMBRE DE PIX$/, ...(parType ? [/^RESULTAT$/] : []));
  if (!isRang(pix) || (parType && !isRang(etat))) return undefined;
  const parSession = isRang(find(/^CENTRE DE CERTIFICATION$/));
  const identite = [nom, prenom, find(/^DATE DE NAISSANCE$/), find(/^IDENTIFIANT EXTERNE$/)].filter(isRang);
  return {
    edition: parType
      ? 'certif_type'
      : !isRang(etat)
        ? 'certif_sans_statut'
        : parSession
          ? 'certif_session'
          : 'certif_classe',
    genre: 'certification',
    identite,
    classe: find(/^(CLASSE|DIVISION)$/),
    organisation: undefined,
    campagne: undefined,
    sujets: [],
    etat,
    ratio: undefined,
    pix,
  };
}

function findCampagne(noms: readonly string[]): ColonnesPix | undefined {
  const find = buildFind(noms);
  const [nom, prenom] = [find(/^NOM DU PARTICIPANT$/), find(/^PRENOM DU PARTICIPANT$/)];
  if (!isRang(nom) || !isRang(prenom)) return undefined;
  const [partage, envoi] = [find(/^PARTAGE( O N)?$/), find(/^ENVOI( O N)?$/)];
  const ratio = find(/^MAITRISE DE L ENSEMBLE DES ACQUIS( DU PROFIL)?$/);
  const pix = find(/^NOMBRE DE PIX TOTAL$/);
  const parcours = isRang(partage) && isRang(ratio);
  if (!parcours && !(isRang(envoi) && isRang(pix))) return undefined;
  const debut = find(/DE PROGRESSION$/, /^ENVOI/, /^DATE (ET HEURE )?D[EU] /) ?? noms.length;
  // Between the first name and the results: the class, and identifiers under a label that each campaign chooses.
  const entre = noms.map((_, rang) => rang).filter((rang) => rang > Math.max(nom, prenom) && rang < debut);
  const classe = find(/^(CLASSE|DIVISION|GROUPE)$/) ?? entre.find((rang) => /\bCLASSE\b/.test(noms[rang] ?? ''));
  const ancien = isRang(parcours ? find(/^NOM DU PROFIL CIBLE$/, /^DATE DU PARTAGE$/) : find(/^DATE DE L ENVOI$/));
  return {
    edition: parcours
      ? ancien
        ? 'orga_parcours_ancien'
        : 'orga_parcours'
      : ancien
        ? 'orga_profils_ancien'
        : 'orga_profils',
    genre: parcours ? 'parcours' : 'profils',
    identite: [...new Set([nom, prenom, ...entre, ...(isRang(classe) ? [classe] : [])])],
    classe,
    organisation: find(/^NOM DE L ORGANISATION$/),
    campagne: find(/^ID CAMPAGNE$/, /^CODE$/, /^NOM DE LA CAMPAGNE$/),
    sujets: [find(/^NOM DE LA CAMPAGNE$/), find(/^PARCOURS$/, /^NOM DU PROFIL CIBLE$/)].filter(isRang),
    etat: parcours ? partage : envoi,
    ratio: parcours ? ratio : undefined,
    pix: parcours ? undefined : pix,
  };
}
