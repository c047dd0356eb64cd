import { formatAnnee } from '@focale/domaine';
import type { Fabriques } from './fabriques.js';

/** Address of the digital functions of a school in a year. */
export function toFonctions(uai: string, annee = 2026): string {
  return `/api/v1/etablissements/${uai}/annees/${formatAnnee(annee)}/fonctions`;
}

/** Of how many functions a holder is expected in a school, and how many have one. */
export async function readFaitsDesFonctions(
  fabriques: Fabriques,
  uai: string,
  annee = 2026,
): Promise<{ attendus: number; etablis: number }> {
  const [compte] = await fabriques.query<{ attendus: number; etablis: number }>(
    `select count(*)::int as attendus, count(etabli_le)::int as etablis from faits
     where uai = $1 and annee = $2 and code = 'fonctions.designees'`,
    [uai, annee],
  );
  return compte ?? { attendus: 0, etablis: 0 };
}
