import { formatNombre } from '@focale/domaine';
import type { RapportImport } from '../etablissements/index.js';

/** Lists longer than this are cut in the text; the JSON report has them whole. */
const MAX_LIGNES = 20;

/** The report of an import as a text to read in a terminal. */
export function formatRapport(rapport: RapportImport, nomFichier: string, essai: boolean): string {
  const { lus, crees, modifies, inchanges, aFermer, nouvellesFermetures, sections, ents, nombreErreurs } = rapport;
  const ecartes = rapport.ecartes.reduce((total, { nombre }) => total + nombre, 0);
  const chiffres: [string, number][] = [
    ['Lignes lues', lus],
    ['Établissements créés', crees],
    ['Établissements modifiés', modifies],
    ['Établissements inchangés', inchanges],
    ['Proposés à la fermeture (absents du fichier)', aFermer.length],
    ['Sections rattachées', sections],
    ['ENT proposés', ents],
    ['Lignes écartées', ecartes],
    ['Lignes en erreur', nombreErreurs],
  ];
  const change = crees + modifies + nouvellesFermetures > 0;
  return [
    essai ? `Essai sur ${nomFichier} : rien n’a été écrit.` : `Import de ${nomFichier} terminé.`,
    ...(change ? [] : ['Rien ne change : l’annuaire est déjà à jour.']),
    '',
    ...chiffres.map(([titre, nombre]) => `  ${titre.padEnd(46)}${formatNombre(nombre).padStart(8)}`),
    ...formatListe(
      'Par académie',
      rapport.parAcademie,
      (a) => `${a.nom} (${a.academie}) : ${formatNombre(a.etablissements)}`,
    ),
    ...formatListe('Écartées', rapport.ecartes, ({ motif, nombre }) => `${formatNombre(nombre)} × ${motif}`),
    ...formatListe('Proposés à la fermeture', aFermer, ({ uai, nom, commune }) => `${uai} ${nom} (${commune})`),
    ...formatListe('En erreur', rapport.erreurs, ({ ligne, uai, motif }) => `ligne ${ligne}, ${uai} : ${motif}`),
  ].join('\n');
}

function formatListe<T>(titre: string, elements: readonly T[], format: (element: T) => string): string[] {
  if (elements.length === 0) return [];
  const reste = elements.length - MAX_LIGNES;
  return [
    '',
    `${titre} :`,
    ...elements.slice(0, MAX_LIGNES).map((element) => `  ${format(element)}`),
    ...(reste > 0 ? [`  … et ${formatNombre(reste)} de plus (--json les donne toutes)`] : []),
  ];
}
