import type { MembreDuReseauVue } from './reseau.dto.js';

const OCTETS_PAR_LIGNE = 75;

/** Address book in vCard 4.0 (RFC 6350): one card a person and function. */
export function buildVcard(membres: readonly MembreDuReseauVue[]): string {
  return membres.map(buildCarte).join('');
}

function buildCarte({ prenom, nom, courriel, libelleFonction, etablissement }: MembreDuReseauVue): string {
  const lignes = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escape(`${prenom} ${nom}`)}`,
    `N:${escape(nom)};${escape(prenom)};;;`,
    ...(courriel === null ? [] : [`EMAIL;TYPE=work:${escape(courriel)}`]),
    `ORG:${escape(etablissement.nom)}`,
    `TITLE:${escape(libelleFonction)}`,
    `NOTE:${escape(`${etablissement.uai}, ${etablissement.commune}`)}`,
    'END:VCARD',
  ];
  return lignes.map((ligne) => `${fold(ligne)}\r\n`).join('');
}

function escape(texte: string): string {
  return texte
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');
}

/** Cuts a long line without cutting a character; the next part starts with a space. */
function fold(ligne: string): string {
  const parties: string[] = [];
  let partie = '';
  for (const caractere of ligne) {
    if (Buffer.byteLength(partie + caractere) > OCTETS_PAR_LIGNE) {
      parties.push(partie);
      partie = ' ';
    }
    partie += caractere;
  }
  return [...parties, partie].join('\r\n');
}
