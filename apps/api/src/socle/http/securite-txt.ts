import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Reglages } from '../config/index.js';
import { Horloge } from '../contexte/index.js';

/** RFC 9116 advises less than a year, so that a forgotten file ends by itself; in days. */
const VALIDITE = 180;

/**
 * Serves `/.well-known/security.txt` (RFC 9116): whom to tell about a weakness. An instance that names nobody has none:
 * an address that no one reads would be worse.
 */
export function serveSecurityTxt(application: NestFastifyApplication, reglages: Reglages): void {
  const { CONTACT_SECURITE: contact, URL_PUBLIQUE: publique } = reglages;
  if (contact === undefined) return;
  const horloge = application.get(Horloge);
  application
    .getHttpAdapter()
    .getInstance()
    .get('/.well-known/security.txt', (_requete, reponse) =>
      reponse
        .header('Cache-Control', 'public, max-age=3600')
        .type('text/plain; charset=utf-8')
        .send(buildSecurityTxt(contact, horloge.today(), publique)),
    );
}

/** Text of the file, valid for half a year from a day `AAAA-MM-JJ`. */
export function buildSecurityTxt(contact: string, aujourdhui: string, publique?: string): string {
  const fin = new Date(`${aujourdhui}T00:00:00Z`);
  fin.setUTCDate(fin.getUTCDate() + VALIDITE);
  const lignes = [`Contact: ${contact}`, `Expires: ${fin.toISOString()}`, 'Preferred-Languages: fr, en'];
  if (publique !== undefined) lignes.push(`Canonical: ${new URL('/.well-known/security.txt', publique).href}`);
  return `${lignes.join('\n')}\n`;
}
