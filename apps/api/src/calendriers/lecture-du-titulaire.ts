import { type Habilitation, isAllowed, type Permission, type Role } from '@focale/domaine';
import type { Echeance } from '../film/index.js';
import type { Titulaire } from './titulaires.js';

/** Function that each role answers for in its school; a contributeur answers for those of the habilitation. */
const FONCTIONS_DES_ROLES: Partial<Readonly<Record<Role, string>>> = { chef: 'CHEF', adjoint: 'CHEF', rrupn: 'RRUPN' };

/** Schools held by name whose film the person may read: a whole territory makes no calendar. */
export const listUais = (titulaire: Titulaire): string[] => listUaisOf(titulaire, 'film.read');

/** Among them, those whose commission the person may read. */
export const listUaisDesCommissions = (titulaire: Titulaire): string[] => listUaisOf(titulaire, 'commission.read');

function listUaisOf({ habilitations }: Titulaire, permission: Permission): string[] {
  const lues = habilitations.filter(({ role, uai }) => uai !== undefined && isAllowed(permission, [role]));
  return [...new Set(lues.flatMap(({ uai }) => (uai ? [uai] : [])))].sort();
}

const listFonctions = ({ role, fonctions }: Habilitation): readonly string[] =>
  fonctions ?? (FONCTIONS_DES_ROLES[role] ? [FONCTIONS_DES_ROLES[role]] : []);

/** A line is one's own when one took it in charge, or by one's function as long as nobody else did. */
export function isPourTitulaire(ligne: Echeance, { agent, portee, habilitations }: Titulaire): boolean {
  if (portee === 'etablissements') return true;
  if (ligne.prise) return ligne.chargeAgent === agent;
  return habilitations.some(
    (habilitation) => habilitation.uai === ligne.uai && listFonctions(habilitation).includes(ligne.responsable),
  );
}
