import { STATUTS_ACTION } from '@focale/domaine';

/** Bits of a state: status (2), automatique, force, late; and of its line: counted, ticked by declarations. */
export const AUTOMATIQUE = 4;
export const FORCE = 8;
const EN_RETARD = 16;
const COMPTEE = 32;
const DECLARATIVE = 64;

const etats = new Map();

/** The fields that a state decides alone, serialised once each. */
function buildEtat(cle) {
  const statut = STATUTS_ACTION[cle & 3];
  const force = (cle & FORCE) > 0;
  const actionsPossibles =
    (cle & COMPTEE) === 0
      ? []
      : (cle & DECLARATIVE) > 0
        ? force
          ? ['forcer', 'rendre_automatique']
          : ['forcer']
        : STATUTS_ACTION.filter((candidat) => candidat !== statut);
  const origine = (cle & AUTOMATIQUE) > 0 ? 'automatique' : 'manuelle';
  return JSON.stringify({ statut, origine, force, enRetard: (cle & EN_RETARD) > 0, actionsPossibles }).slice(1, -1);
}

/** What is noted on a line, when nothing is. */
export const SANS_NOTE = '"charge":null,"faitLe":null,"commentaire":null,"motif":null,"par":null';

export const isLate = (ligne, statut, aujourdhui) => ligne.comptee && statut < 2 && ligne.echeance < aujourdhui;

/** A line as the API shows it to the head of the school, from pieces that are serialised already. */
export function buildLigne(ligne, { bits, version, note, preuves, occurrence, enAttente }, aujourdhui) {
  const cle =
    bits |
    (isLate(ligne, bits & 3, aujourdhui) ? EN_RETARD : 0) |
    (ligne.comptee ? COMPTEE : 0) |
    (ligne.declarative ? DECLARATIVE : 0);
  let etat = etats.get(cle);
  if (etat === undefined) etats.set(cle, (etat = buildEtat(cle)));
  return `{${ligne.fixe},${etat},${note},"occurrence":${occurrence},"prerequisEnAttente":${enAttente},"preuves":${preuves},"version":${version}}`;
}
