import { formatResponsable } from '@focale/domaine';

const AUTRES: Readonly<Record<string, string>> = {
  ADMIN_PIX_ORGA: 'Administrateur Pix Orga',
  DECLARANT_RADIO: 'Déclarant RADIO',
  CONTACT_EQUIPEMENT: 'Contact équipement numérique',
};

/** A function of the network in words. */
export const formatFonction = (code: string): string => AUTRES[code] ?? formatResponsable(code);
