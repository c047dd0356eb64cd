import { type UsagePix, USAGES_PAR_GENRE } from '@focale/domaine';
import { simplify } from '../../etablissements/index.js';
import type { ExportLu } from './export-lu.js';

/** The usage that an export seems made for; null when its campaigns do not say it. It is proposed, never imposed. */
export function findUsage({ genre, sujets }: ExportLu): UsagePix | null {
  const [seul, autre] = USAGES_PAR_GENRE[genre];
  if (seul && !autre) return seul;
  const mots = sujets.map(simplify).join(' ');
  const attestation = /\bATTESTATION\b/.test(mots);
  const ia = /\bIA\b|\bINTELLIGENCE ARTIFICIELLE\b/.test(mots);
  if (attestation === ia) return null;
  return ia ? 'pix_ia' : 'attestation_6e';
}
