import type { TypeEtablissement } from '@focale/domaine';
import { simplify } from './cellules.js';
import type { EtablissementLu, LigneClassee } from './classify-row.js';

type Ligne = Extract<LigneClassee, { kind: 'etablissement' }>;

/** One school, whatever the number of its rows. */
interface EtablissementFusionne extends EtablissementLu {
  /** Types of all its rows, the main one first: one UAI may be both a collège and a lycée. */
  readonly types: readonly TypeEtablissement[];
  /** Lines of the file that describe it. */
  readonly lignes: readonly number[];
}

export interface Fusion {
  readonly etablissements: EtablissementFusionne[];
  /** Rows whose UAI names two schools. The UAI was seen all the same: it has not disappeared from the directory. */
  readonly erreurs: { readonly ligne: number; readonly uai: string; readonly motif: string }[];
}

/** When one UAI has several types, the highest level names the school (its head is then a proviseur). */
const RANG_DES_TYPES: readonly TypeEtablissement[] = ['lycee_polyvalent', 'lycee', 'lycee_pro', 'erea', 'college'];

/** Gathers the rows of each UAI. Which row is the main one does not depend on the order of the file. */
export function mergeRows(lignes: Iterable<Ligne>): Fusion {
  const fusion: Fusion = { etablissements: [], erreurs: [] };
  for (const [uai, groupe] of groupByUai(lignes)) {
    const [principal, ...autres] = groupe.map((ligne) => ligne.etablissement).toSorted(comparePriorite);
    if (principal === undefined) continue;
    const etranger = autres.find((autre) => !isSameEtablissement(principal, autre));
    if (etranger === undefined) {
      const lignesDuGroupe = groupe.map(({ ligne }) => ligne).toSorted((a, b) => a - b);
      fusion.etablissements.push(mergeGroupe([principal, ...autres], lignesDuGroupe));
      continue;
    }
    const motif =
      `L’UAI ${uai} désigne deux établissements : « ${principal.nom} » à ${principal.commune} ` +
      `et « ${etranger.nom} » à ${etranger.commune}.`;
    fusion.erreurs.push(...groupe.map(({ ligne }) => ({ ligne, uai, motif })));
  }
  return fusion;
}

function groupByUai(lignes: Iterable<Ligne>): Map<string, Ligne[]> {
  const groupes = new Map<string, Ligne[]>();
  for (const ligne of lignes) {
    const groupe = groupes.get(ligne.etablissement.uai);
    if (groupe === undefined) groupes.set(ligne.etablissement.uai, [ligne]);
    else groupe.push(ligne);
  }
  return groupes;
}

/** Annexes and announced sites are legitimate; otherwise the town must agree, and the name unless the type differs. */
function isSameEtablissement(principal: EtablissementLu, autre: EtablissementLu): boolean {
  if (autre.annexe || principal.annexe) return true;
  if (autre.plusieursLignes && principal.plusieursLignes) return true;
  if (simplify(autre.commune) !== simplify(principal.commune)) return false;
  return autre.type !== principal.type || simplify(autre.nom) === simplify(principal.nom);
}

function comparePriorite(a: EtablissementLu, b: EtablissementLu): number {
  const rank = ({ type }: EtablissementLu) => RANG_DES_TYPES.indexOf(type);
  const text = ({ nom, commune, adresse }: EtablissementLu) => [nom, commune, adresse].join('|');
  return (
    Number(a.annexe) - Number(b.annexe) ||
    rank(a) - rank(b) ||
    Number(a.courriel === null) - Number(b.courriel === null) ||
    (text(a) < text(b) ? -1 : Number(text(a) > text(b)))
  );
}

/** A service offered on one site is offered by the school; a detail missing from the main row is taken from the others. */
function mergeGroupe(
  groupe: readonly [EtablissementLu, ...EtablissementLu[]],
  lignes: readonly number[],
): EtablissementFusionne {
  const some = (champ: (etablissement: EtablissementLu) => boolean) => groupe.some(champ);
  const first = <T>(champ: (etablissement: EtablissementLu) => T | null) =>
    groupe.map(champ).find((valeur) => valeur !== null) ?? null;
  return {
    ...groupe[0],
    types: [...new Set(groupe.map(({ type }) => type))],
    lignes,
    telephone: first(({ telephone }) => telephone),
    courriel: first(({ courriel }) => courriel),
    educationPrioritaire: first(({ educationPrioritaire }) => educationPrioritaire),
    siret: first(({ siret }) => siret),
    ulis: some(({ ulis }) => ulis),
    segpa: some(({ segpa }) => segpa),
    postBac: some(({ postBac }) => postBac),
    greta: some(({ greta }) => greta),
    voieGenerale: some(({ voieGenerale }) => voieGenerale),
    voieTechnologique: some(({ voieTechnologique }) => voieTechnologique),
    voieProfessionnelle: some(({ voieProfessionnelle }) => voieProfessionnelle),
  };
}
