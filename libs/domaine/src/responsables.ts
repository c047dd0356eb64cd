import type { Role } from './roles.js';

/** Functions that answer for a line of the film (column `responsable` of the catalogue) or take part in it, in words. */
export const LIBELLES_RESPONSABLES: Readonly<Record<string, string>> = {
  CHEF: "Chef d'établissement",
  ADJOINT: "Adjoint au chef d'établissement",
  RRUPN: 'RRUPN',
  REF_PIX: 'Référent Pix',
  ADMIN_ENT: 'Administrateur ENT',
  GESTIONNAIRE: 'Gestionnaire',
  RESP_AFFECT_GAR: "Responsable d'affectation GAR",
  ADMIN_EDUCONNECT: 'Administrateur ÉduConnect',
  WEBMESTRE: 'Webmestre',
  ADMIN_PIX_ORGA: 'Administrateur Pix Orga',
  DECLARANT_RADIO: 'Déclarant RADIO',
  CONTACT_EQUIPEMENT: 'Contact équipement numérique',
  DOC: 'Professeur documentaliste',
  CPE: 'CPE',
  PP: 'Professeur principal',
  COORDO_DISCIPLINE: 'Coordonnateur de discipline',
  VIE_SCOLAIRE: 'Vie scolaire',
  COMMISSION: 'Commission numérique',
  CONSEIL_PEDA: 'Conseil pédagogique',
  CA: "Conseil d'administration",
  CESCE: 'CESCE',
  DPD_CONTACT: 'Délégué à la protection des données (contact)',
  COLLECTIVITE: 'Collectivité de rattachement',
};

/** The function in words; the code itself when it has none yet. */
export const formatResponsable = (code: string): string =>
  (Object.hasOwn(LIBELLES_RESPONSABLES, code) ? LIBELLES_RESPONSABLES[code] : undefined) ?? code;

/** The function that a role answers for in its school, by itself; a contributeur answers for those of the habilitation. */
export const RESPONSABLES_DES_ROLES: Readonly<Partial<Record<Role, string>>> = {
  chef: 'CHEF',
  adjoint: 'CHEF',
  rrupn: 'RRUPN',
};
