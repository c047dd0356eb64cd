import { RESPONSABLES_DES_ROLES } from '@focale/domaine';
import type { Lecteur } from '@focale/domaine';
import { peut } from '../agents/index.js';
import type { Session } from '../agents/index.js';

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
export const isContributeur = (session: Session | undefined, uai: string): boolean =>
  peut(session, 'film.update', uai) && !peut(session, 'film.update.all', uai);
