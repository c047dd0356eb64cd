import { type Habilitation, listDroits, type Permission, RESPONSABLES_DES_ROLES } from '@focale/domaine';
import type { Echeance } from '../film/index.js';
import type { Titulaire } from './titulaires.js';

/** Schools held by name whose film the person may read: a whole territory makes no calendar. */
export const listUais = (titulaire: Titulaire): string[] => listUaisOf(titulaire, 'film.read');

/** Among them, those whose commission the person may read. */
export const listUaisDesCommissions = (titulaire: Titulaire): string[] => listUaisOf(titulaire, 'commission.read');

function listUaisOf({ habilitations }: Titulaire, permission: Permission): string[] {
  const lues = habilitations.filter((h) => h.uai !== undefined && listDroits(h).includes(permission));
  return [...new Set(lues.flatMap(({ uai }) => (uai ? [uai] : [])))].sort();
}

function listFonctions({ role, fonctions }: Habilitation): readonly string[] {
  const responsable = RESPONSABLES_DES_ROLES[role];
  return fonctions ?? (responsable ? [responsable] : []);
}

/** A line is one's own when one took it in charge, or by one's function as long as nobody else did. */
export function isPourTitulaire(ligne: Echeance, { agent, portee, habilitations }: Titulaire): boolean {
  if (portee === 'etablissements') return true;
  if (ligne.prise) return ligne.chargeAgent === agent;
  return habilitations.some(
    (habilitation) => habilitation.uai === ligne.uai && listFonctions(habilitation).includes(ligne.responsable),
  );
}
