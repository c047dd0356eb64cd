import type { FichierPdf } from './fichier-pdf.js';
import { buildStructure, type Element, listElements, type StructurePdf } from './structure-pdf.js';

/** Why a PDF cannot be read by who does not see it: PDF/UA-1 as far as a program can tell. Empty: nothing to say against it. */
export function listDefauts(fichier: FichierPdf): string[] {
  const structure = buildStructure(fichier);
  const elements = listElements(structure.racine);
  return [
    ...listDefautsDuFichier(structure),
    ...listDefautsDesTitres(elements),
    ...elements.flatMap(listDefautsDElement),
    ...(structure.horsBalises.length > 0 ? [`drawn outside tags: ${structure.horsBalises.join(' ')}`] : []),
    ...(structure.perdus.length > 0 ? [`tagged but never read: ${structure.perdus.length}`] : []),
    ...(structure.liensMuets > 0 ? [`links without words: ${structure.liensMuets}`] : []),
  ];
}

function listDefautsDuFichier({ langue, titre, montreTitre, balise, declare, racine }: StructurePdf): string[] {
  return [
    ...(/^fr\b/.test(langue) ? [] : [`language: ${langue || 'none'}`]),
    ...(titre === '' ? ['no title'] : []),
    ...(montreTitre ? [] : ['the name of the file is shown instead of the title']),
    ...(balise && racine.length > 0 ? [] : ['no tags']),
    ...(declare ? [] : ['does not say that it is PDF/UA-1']),
  ];
}

/** Headings begin at the first level and never skip one. */
function listDefautsDesTitres(elements: readonly Element[]): string[] {
  const niveaux = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  if (niveaux.length === 0) return ['no heading'];
  return niveaux.flatMap((niveau, rang) => {
    const avant = niveaux[rang - 1] ?? 0;
    return niveau > avant + 1 ? [`heading ${niveau} after ${avant}`] : [];
  });
}

function listDefautsDElement({ role, alternative, portee, enfants }: Element): string[] {
  const roles = enfants.map((enfant) => enfant.role);
  switch (role) {
    case 'Figure':
      return alternative.trim() === '' ? ['a figure without alternative'] : [];
    case 'L':
      // A list in a list stands beside the item that it completes.
      return roles[0] !== 'L' && roles.length > 0 && roles.every((un) => un === 'LI' || un === 'L' || un === 'Caption')
        ? []
        : [`a list of ${roles.join(', ')}`];
    case 'LI':
      return roles.includes('LBody') ? [] : ['an item without body'];
    case 'TH':
      return portee === '' ? ['a header cell without scope'] : [];
    case 'Table':
      return listDefautsDeTable(enfants);
    default:
      return [];
  }
}

function listDefautsDeTable(enfants: readonly Element[]): string[] {
  const lignes = enfants.flatMap((enfant) => (/^T(?:Head|Body|Foot)$/.test(enfant.role) ? enfant.enfants : [enfant]));
  const rangees = lignes.filter(({ role }) => role !== 'Caption');
  const cellules = rangees.flatMap(({ enfants: cases }) => cases.map(({ role }) => role));
  return [
    ...(rangees.every(({ role }) => role === 'TR') ? [] : ['a table whose rows are not rows']),
    ...(cellules.every((role) => role === 'TH' || role === 'TD') ? [] : ['a row of what is no cell']),
    ...(cellules.includes('TH') ? [] : ['a table without header']),
  ];
}
