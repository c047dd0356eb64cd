/** Functions that answer for a line of the film (column `responsable` of the catalogue), in words. */
export const LIBELLES_RESPONSABLES: Readonly<Record<string, string>> = {
  CHEF: "Chef d'établissement",
  RRUPN: 'RRUPN',
  REF_PIX: 'Référent Pix',
  ADMIN_ENT: 'Administrateur ENT',
  GESTIONNAIRE: 'Gestionnaire',
  RESP_AFFECT_GAR: "Responsable d'affectation GAR",
  ADMIN_EDUCONNECT: 'Administrateur ÉduConnect',
  WEBMESTRE: 'Webmestre',
};

/** The function in words; the code itself when it has none yet. */
export const formatResponsable = (code: string): string => LIBELLES_RESPONSABLES[code] ?? code;
