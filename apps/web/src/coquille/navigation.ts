import { peut } from '../domaines/agents/peut.js';
import type { Droit } from '../domaines/agents/peut.js';
import type { Session } from '../domaines/agents/session.js';
import { toBase } from '../domaines/etablissements/ecole.js';
import type { Contexte } from './contexte.js';

export interface Lien {
  to: string;
  label: string;
  /** True when the link is current only on its exact address. */
  exact?: boolean;
}

/** The school a page outside any school falls back on. */
export const findEcole = (session: Session): string | undefined => session.etablissements[0]?.uai;

const listSuivis = ({ habilitations }: Session) =>
  habilitations.filter(({ droits }) => droits.includes('pilotage.read'));

/** The academy a person follows, when they follow one. */
export function findAcademie(session: Session): string | undefined {
  if (listSuivis(session).length === 0) return undefined;
  const parAcademie = session.habilitations.find((h) => h.academie)?.academie;
  if (parAcademie) return parAcademie;
  return session.habilitations.find((h) => h.academieDuDepartement)?.academieDuDepartement;
}

/** The first screen of a person: what they came for. */
export function findAccueil(session: Session, annee: string): string {
  const academie = findAcademie(session);
  if (academie) {
    const suivis = listSuivis(session);
    const departement = suivis.every((h) => h.departement) ? suivis[0]?.departement : undefined;
    return `/academies/${academie}/annees/${annee}${departement ? `?departement=${departement}` : ''}`;
  }
  const uai = findEcole(session);
  if (uai && peut(session, 'film.update') && !peut(session, 'designations.declare'))
    return `${toBase(uai, annee)}/film`;
  if (peut(session, 'courriels.list')) return '/annuaire/import';
  return uai ? toBase(uai, annee) : '/qui-voit-mes-donnees';
}

/** The main menu for this person, here. */
export function listLiens(session: Session, contexte: Contexte, anneeCourante: string): Lien[] {
  const annee = contexte.annee ?? anneeCourante;
  if (peut(session, 'courriels.list') && !contexte.uai) return listPlateforme();
  const academie = contexte.academie ?? findAcademie(session);
  if (academie) return listAcademie(session, academie, annee, annee === anneeCourante);
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

function listAcademie(session: Session, academie: string, annee: string, enCours: boolean): Lien[] {
  const base = `/academies/${academie}/annees/${annee}`;
  return [
    { to: base, label: 'Tableau de bord', exact: true },
    { to: `${base}/etablissements`, label: 'Établissements' },
    // Nothing is late in a year that is not under way.
    { to: `${base}/retards`, label: enCours ? 'En retard' : 'À accompagner' },
    ...(peut(session, 'reseau.list') ? [{ to: '/reseau', label: 'Réseau' }] : []),
    ...(peut(session, 'designations.import')
      ? [{ to: `${base}/imports-designations`, label: 'Import de désignations' }]
      : []),
    ...(peut(session, 'annuaire.import') ? [{ to: '/annuaire/import', label: 'Import de l’annuaire' }] : []),
  ];
}

/** The pages of one school that a person reads, in the order they need them. */
export function listEcole(session: Session, uai: string, annee: string): Lien[] {
  const base = toBase(uai, annee);
  const ici = (droit: Droit): boolean => peut(session, droit, uai);
  const offer = (droit: Droit, chemin: string, label: string): Lien[] =>
    ici(droit) ? [{ to: `${base}/${chemin}`, label }] : [];
  const sienne = ici('journal.update');
  // Who keeps the lines of one function comes for the film, and for nothing else.
  const accueil: Lien[] =
    ici('film.update') && !ici('film.update.all')
      ? []
      : [{ to: base, label: ici('delegations.update') ? 'Mon établissement' : 'Établissement', exact: true }];
  const film = offer('film.read', 'film', sienne ? 'Mon film' : 'Film annuel');
  const vie = offer('evenements.read', 'vie-numerique', 'Vie numérique');
  const designations = offer('designations.read', 'designations', 'RRUPN et missions');
  const commission = offer('commission.read', 'commission', 'Commission');
  const journal = offer('journal.read', 'journal', 'Journal');
  const bilans = offer('bilans.read', 'bilans', sienne ? 'Mon bilan' : 'Bilans');
  const pages =
    sienne && !ici('designations.declare')
      ? [film, journal, bilans, vie, designations, commission, accueil]
      : [accueil, film, designations, commission, vie, journal, bilans];
  // Whoever follows an academy has it in their main menu.
  const reseau = ici('reseau.list') && !findAcademie(session) ? [{ to: '/reseau', label: 'Réseau' }] : [];
  return [...pages.flat(), ...offer('profil.read', 'contacts', 'À qui m’adresser'), ...reseau];
}
