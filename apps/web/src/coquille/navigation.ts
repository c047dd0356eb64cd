import type { Role } from '@focale/domaine';
import type { Session } from '../domaines/agents/session.js';
import { hasRole } from '../domaines/agents/session.js';
import { toBase } from '../domaines/etablissements/ecole.js';
import type { Contexte } from './contexte.js';

export interface Lien {
  to: string;
  label: string;
  /** True when the link is current only on its exact address. */
  exact?: boolean;
}

const ACADEMIE: readonly Role[] = ['srane', 'referent_departemental'];

/** The school a page outside any school falls back on. */
export const findEcole = (session: Session): string | undefined => session.etablissements[0]?.uai;

/** The academy a person follows, when they follow one. */
export function findAcademie(session: Session): string | undefined {
  if (!session.habilitations.some((h) => ACADEMIE.includes(h.role) || (h.role === 'lecteur' && !h.uai)))
    return undefined;
  const parAcademie = session.habilitations.find((h) => h.academie)?.academie;
  if (parAcademie) return parAcademie;
  return session.habilitations.find((h) => h.academieDuDepartement)?.academieDuDepartement;
}

/** The first screen of a person: what they came for. */
export function findAccueil(session: Session, annee: string): string {
  if (hasRole(session, 'srane', 'referent_departemental')) {
    const academie = findAcademie(session);
    const departement = session.habilitations.find((h) => h.role === 'referent_departemental')?.departement;
    const filtre = !hasRole(session, 'srane') && departement ? `?departement=${departement}` : '';
    if (academie) return `/academies/${academie}/annees/${annee}${filtre}`;
  }
  const uai = findEcole(session);
  if (uai && hasRole(session, 'rrupn', 'contributeur') && !hasRole(session, 'chef', 'adjoint'))
    return `${toBase(uai, annee)}/film`;
  if (uai && !hasRole(session, 'administrateur')) return toBase(uai, annee);
  return hasRole(session, 'administrateur') ? '/annuaire/import' : '/qui-voit-mes-donnees';
}

/** The main menu for this person, here. */
export function listLiens(session: Session, contexte: Contexte, anneeCourante: string): Lien[] {
  const annee = contexte.annee ?? anneeCourante;
  if (hasRole(session, 'administrateur') && !contexte.uai) return listPlateforme();
  const academie = contexte.academie ?? findAcademie(session);
  if (academie) return listAcademie(academie, annee, hasRole(session, 'srane'));
  const uai = contexte.uai ?? findEcole(session);
  return uai ? listEcole(session, uai, annee) : [];
}

function listPlateforme(): Lien[] {
  return [
    { to: '/annuaire/import', label: 'Import de l’annuaire' },
    { to: '/comptes', label: 'Comptes' },
    { to: '/courriels', label: 'Courriels' },
    { to: '/etablissements', label: 'Établissements', exact: true },
  ];
}

function listAcademie(academie: string, annee: string, canImport: boolean): Lien[] {
  const base = `/academies/${academie}/annees/${annee}`;
  return [
    { to: base, label: 'Tableau de bord', exact: true },
    { to: `${base}/etablissements`, label: 'Établissements' },
    { to: `${base}/retards`, label: 'En retard' },
    { to: '/reseau', label: 'Réseau' },
    ...(canImport
      ? [
          { to: `${base}/imports-designations`, label: 'Import de désignations' },
          { to: '/annuaire/import', label: 'Import de l’annuaire' },
        ]
      : []),
  ];
}

/** The pages of one school, in the order its people need them. */
export function listEcole(session: Session, uai: string, annee: string): Lien[] {
  const base = toBase(uai, annee);
  const film: Lien = { to: `${base}/film`, label: hasRole(session, 'rrupn') ? 'Mon film' : 'Film annuel' };
  const accueil: Lien = {
    to: base,
    label: hasRole(session, 'chef') ? 'Mon établissement' : 'Établissement',
    exact: true,
  };
  const vie: Lien = { to: `${base}/vie-numerique`, label: 'Vie numérique' };
  const isContributeur = hasRole(session, 'contributeur') && !hasRole(session, 'chef', 'adjoint', 'rrupn');
  const contacts: Lien = { to: `${base}/contacts`, label: 'À qui m’adresser' };
  if (isContributeur) return [film, vie, contacts];
  const designations: Lien = { to: `${base}/designations`, label: 'RRUPN et missions' };
  const commission: Lien = { to: `${base}/commission`, label: 'Commission' };
  const journal: Lien = { to: `${base}/journal`, label: 'Journal' };
  const bilans: Lien = { to: `${base}/bilans`, label: hasRole(session, 'rrupn') ? 'Mon bilan' : 'Bilans' };
  const reseau = hasRole(session, 'chef', 'adjoint', 'rrupn') ? [{ to: '/reseau', label: 'Réseau' }] : [];
  const rrupnSeul = hasRole(session, 'rrupn') && !hasRole(session, 'chef', 'adjoint');
  const pages = rrupnSeul
    ? [film, journal, bilans, vie, designations, commission, accueil]
    : [accueil, film, designations, commission, vie, journal, bilans];
  return [...pages, contacts, ...reseau];
}
