import type { LettreAImprimer } from '../lettre.js';

/** Name of the file: school, year, person, version, and whether it is only a draft. */
export function buildNomDeLettre({ identite, numero, signeeLe }: LettreAImprimer, extension: 'pdf' | 'docx'): string {
  const version = numero > 1 ? `-v${numero}` : '';
  const projet = signeeLe === null ? '-projet' : '';
  return `lettre-de-mission-${identite.uai}-${identite.annee}-${identite.rrupn.nom}${version}${projet}.${extension}`;
}
