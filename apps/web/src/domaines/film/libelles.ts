import { PERIODES } from '@focale/domaine';

/** « Août · septembre · octobre ». */
export const toLibellePeriode = (code: number): string =>
  PERIODES.find((periode) => periode.code === code)?.libelle.replaceAll(' / ', ' · ') ?? `Période ${code}`;

const RESPONSABLES: Record<string, string> = {
  CHEF: 'Chef d’établissement',
  RRUPN: 'RRUPN',
  REF_PIX: 'Référent Pix',
  ADMIN_ENT: 'Administrateur ENT',
  GESTIONNAIRE: 'Gestionnaire',
  RESP_AFFECT_GAR: 'Responsable d’affectation GAR',
  ADMIN_EDUCONNECT: 'Administrateur ÉduConnect',
  WEBMESTRE: 'Webmestre',
};

/** The function in charge of a line, in words. */
export const toLibelleResponsable = (code: string): string => RESPONSABLES[code] ?? code;

/** « Obligation légale » only where the sources are certain of it. */
export function toLibelleObligation(obligation: string, certitude: string | null | undefined): string | null {
  if (obligation === 'recommandee') return 'Recommandée';
  if (obligation === 'conditionnelle') return 'Obligation sous condition, à vérifier';
  if (obligation === 'a_verifier') return 'Obligation à vérifier';
  if (obligation !== 'oui') return null;
  return !certitude || certitude === 'source' ? 'Obligation' : 'Obligation à vérifier';
}
