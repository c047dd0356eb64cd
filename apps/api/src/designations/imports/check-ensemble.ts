import type { NatureCompensation } from '../mandat.entity.js';
import { formatPeriode, lastDayOfMission } from '../mission.js';
import type { DesignationLue } from './classify-ligne.js';
import { buildErreur, type Disposition, type ErreurDeLigne } from './erreurs-de-ligne.js';

/** A mandate that the platform already holds for one of the people of the file; a refused one is none. */
export interface MandatConnu {
  readonly uai: string;
  readonly courriel: string;
  readonly debut: string;
  readonly fin: string | null;
  readonly compensation: NatureCompensation | null;
}

export interface PersonneConnue {
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
}

export interface Resultat {
  readonly aImporter: readonly DesignationLue[];
  /** Already there, with the same start: left as they stand, whatever the school changed since. */
  readonly inchangees: number;
  readonly erreurs: readonly ErreurDeLigne[];
}

const CONTRAIRES = { imp: 'allegement', allegement: 'imp' } as const;
const LIBELLES = { imp: 'une IMP', allegement: 'un allègement' } as const;

/**
 * Rules the lines against one another and against what the platform holds: one name a mail, none of the platform, one mandate a person, school
 * and day, never both an IMP and an allègement (the rules of the normal declaration).
 */
export function checkEnsemble(
  lues: readonly DesignationLue[],
  connus: {
    readonly personnes: readonly PersonneConnue[];
    readonly mandats: readonly MandatConnu[];
    /** Addresses of accounts that are attached to no school. */
    readonly plateforme: readonly string[];
  },
  contexte: Disposition & { readonly annee: number },
): Resultat {
  const noms = new Map(connus.personnes.map((personne) => [personne.courriel, personne]));
  const mandats = groupByPersonne(connus.mandats);
  const retenues = new Map<string, DesignationLue[]>();
  const aImporter: DesignationLue[] = [];
  const erreurs: ErreurDeLigne[] = [];
  let inchangees = 0;
  for (const lue of lues) {
    const siens = mandats.get(keyOf(lue)) ?? [];
    const precedentes = retenues.get(keyOf(lue)) ?? [];
    const erreur =
      checkNom(lue, noms.get(lue.courriel), contexte) ??
      checkPlateforme(lue, connus.plateforme, contexte) ??
      checkDoublon(lue, precedentes, contexte) ??
      (siens.some(({ debut }) => debut === lue.debut)
        ? undefined
        : (checkLibre(lue, siens, contexte) ?? checkCompensation(lue, [...siens, ...precedentes], contexte)));
    if (erreur) {
      erreurs.push(erreur);
      continue;
    }
    noms.set(lue.courriel, noms.get(lue.courriel) ?? lue);
    retenues.set(keyOf(lue), [...precedentes, lue]);
    if (siens.some(({ debut }) => debut === lue.debut)) inchangees += 1;
    else aImporter.push(lue);
  }
  return { aImporter, inchangees, erreurs };
}

function checkNom(
  lue: DesignationLue,
  connue: PersonneConnue | undefined,
  contexte: Disposition,
): ErreurDeLigne | undefined {
  if (!connue || fold(connue.nom) === fold(lue.nom)) return undefined;
  const ou = { ligne: lue.ligne, champ: 'courriel', valeur: lue.courriel } as const;
  return buildErreur(contexte, ou, 'courriel_autre_nom', { nom: `${connue.prenom} ${connue.nom}` });
}

function checkPlateforme(
  lue: DesignationLue,
  plateforme: readonly string[],
  contexte: Disposition,
): ErreurDeLigne | undefined {
  if (!plateforme.includes(lue.courriel)) return undefined;
  return buildErreur(contexte, { ligne: lue.ligne, champ: 'courriel', valeur: lue.courriel }, 'compte_de_plateforme');
}

function checkDoublon(
  lue: DesignationLue,
  precedentes: readonly DesignationLue[],
  contexte: Disposition & { readonly annee: number },
): ErreurDeLigne | undefined {
  const autre = precedentes.find((precedente) => isOverlapping(lue, precedente, contexte.annee));
  if (!autre) return undefined;
  const ou = { ligne: lue.ligne, champ: 'courriel', valeur: lue.courriel } as const;
  return buildErreur(contexte, ou, 'doublon', { autre: String(autre.ligne) });
}

function checkLibre(
  lue: DesignationLue,
  siens: readonly MandatConnu[],
  contexte: Disposition & { readonly annee: number },
): ErreurDeLigne | undefined {
  const autre = siens.find((mandat) => isOverlapping(lue, mandat, contexte.annee));
  if (!autre) return undefined;
  const ou = { ligne: lue.ligne, champ: 'debut', valeur: lue.debut } as const;
  return buildErreur(contexte, ou, 'deja_designe', { periode: formatPeriode(autre, contexte.annee) });
}

function checkCompensation(
  lue: DesignationLue,
  autres: readonly (MandatConnu | DesignationLue)[],
  contexte: Disposition & { readonly annee: number },
): ErreurDeLigne | undefined {
  if (lue.compensation !== 'imp' && lue.compensation !== 'allegement') return undefined;
  const contraire = CONTRAIRES[lue.compensation];
  const autre = autres.find(({ compensation }) => compensation === contraire);
  if (!autre) return undefined;
  const ou = { ligne: lue.ligne, champ: 'compensation', valeur: LIBELLES[lue.compensation] } as const;
  const precision = `${LIBELLES[contraire]} ${formatPeriode(autre, contexte.annee)}`;
  return buildErreur(contexte, ou, 'imp_et_allegement', { autre: precision });
}

type Dates = Pick<DesignationLue, 'debut' | 'fin'>;

const isOverlapping = (a: Dates, b: Dates, annee: number): boolean =>
  a.debut <= lastDayOfMission(b, annee) && b.debut <= lastDayOfMission(a, annee);

const keyOf = ({ uai, courriel }: { uai: string; courriel: string }): string => `${uai} ${courriel}`;

function groupByPersonne(mandats: readonly MandatConnu[]): Map<string, MandatConnu[]> {
  const groupes = new Map<string, MandatConnu[]>();
  for (const mandat of mandats) groupes.set(keyOf(mandat), [...(groupes.get(keyOf(mandat)) ?? []), mandat]);
  return groupes;
}

/** As names are compared when a head declares somebody: letters only. */
function fold(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
