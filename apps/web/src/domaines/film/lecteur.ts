import type { Lecteur } from '@focale/domaine';
import { hasRole } from '../agents/index.js';
import type { Session } from '../agents/index.js';

const RESPONSABLES_DES_ROLES: Partial<Record<string, string>> = { chef: 'CHEF', adjoint: 'CHEF', rrupn: 'RRUPN' };

/** Who reads, and the functions that they answer for in this school. */
export function toLecteur(session: Session | undefined, uai: string): Lecteur {
  const fonctions = new Set<string>();
  for (const habilitation of session?.habilitations ?? []) {
    if (habilitation.uai && habilitation.uai !== uai) continue;
    const responsable = RESPONSABLES_DES_ROLES[habilitation.role];
    if (responsable) fonctions.add(responsable);
    for (const fonction of habilitation.fonctions ?? []) fonctions.add(fonction);
  }
  const agent = session?.agent;
  return { agent: agent?.id ?? '', nom: agent ? `${agent.prenom} ${agent.nom}` : '', fonctions };
}

/** Whether somebody is there for the lines of a digital function only: those come first. */
export const isContributeur = (session: Session | undefined): boolean =>
  session !== undefined && hasRole(session, 'contributeur') && !hasRole(session, 'chef', 'adjoint', 'rrupn');
