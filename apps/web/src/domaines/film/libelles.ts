import { formatResponsable, PERIODES } from '@focale/domaine';
import type { Obligation } from './types.js';

/** « Août · septembre · octobre ». */
export const toLibellePeriode = (code: number): string =>
  PERIODES.find((periode) => periode.code === code)?.libelle.replaceAll(' / ', ' · ') ?? `Période ${code}`;

/** The function in charge of a line, in words. */
export const toLibelleResponsable = formatResponsable;

const OBLIGATIONS: Record<Obligation, string | null> = {
  obligation: 'Obligation',
  a_verifier: 'Obligation à vérifier',
  conditionnelle: 'Obligation sous condition, à vérifier',
  recommandee: 'Recommandée',
  aucune: null,
};

/** « Obligation » only where the API is certain of it. */
export const toLibelleObligation = (obligation: Obligation): string | null => OBLIGATIONS[obligation];

const FAITS: Record<string, [fait: string, page: string]> = {
  'designation.transmise': ['désignation transmise', 'designations'],
  'lettre.signee': ['lettre de mission signée', 'designations'],
  'imp.saisie': ['IMP saisie dans STSWEB', 'designations'],
  'commission.installee': ['commission installée', 'commission'],
  'fonctions.designees': ['fonctions numériques désignées', 'fonctions'],
  'charte.adoptee': ['charte adoptée', 'commission/documents'],
  'charte.annexee': ['charte annexée au règlement intérieur', 'commission/documents'],
  'reunion.planifiee': ['réunion planifiée', 'commission/reunions'],
  'reunion.tenue': ['réunion tenue', 'commission/reunions'],
  'besoins_formation.recenses': ['besoins de formation recensés', 'commission/formations'],
  'information_parentale.faite': ['information des parents notée', 'vie-numerique/evenements'],
  'evenement.cybermois': ['événement du Cybermois noté', 'vie-numerique/evenements'],
  'evenement.safer_internet_day': ['événement du Safer Internet Day noté', 'vie-numerique/evenements'],
  'educap.positionnement_precedent': ['positionnement EDUCAP de l’an passé renseigné', 'vie-numerique/educap'],
  'educap.objectifs': ['objectifs EDUCAP fixés', 'vie-numerique/educap'],
  'educap.positionnement': ['positionnement EDUCAP renseigné', 'vie-numerique/educap'],
  'rgpd.dossier_cree': ['dossier RGPD créé', 'vie-numerique/rgpd'],
  'bilan.presente': ['bilan présenté au conseil d’administration', 'bilans'],
};

/** The declaration behind a line that ticks itself, and the screen where it is made. */
export function findDeclaration(fait: string | null): { texte: string; page: string } | undefined {
  const trouve = fait ? FAITS[fait] : undefined;
  return trouve ? { texte: trouve[0], page: trouve[1] } : undefined;
}
