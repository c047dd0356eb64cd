/** Functions that answer for a line of the film, in words: a bilan is read by people who know no code. */
const LIBELLES: Readonly<Record<string, string>> = {
  CHEF: "Chef d'établissement",
  RRUPN: 'RRUPN',
  REF_PIX: 'Référent Pix',
  ADMIN_ENT: 'Administrateur ENT',
  GESTIONNAIRE: 'Gestionnaire',
  RESP_AFFECT_GAR: "Responsable d'affectation GAR",
  ADMIN_EDUCONNECT: 'Administrateur ÉduConnect',
  WEBMESTRE: 'Webmestre',
};

/** The code itself when it has no words yet. */
export const formatResponsable = (code: string): string => LIBELLES[code] ?? code;
