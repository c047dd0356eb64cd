import { request } from 'node:http';

const SEPARATEUR = 'focale-essai';
const DEBUT = [
  `--${SEPARATEUR}`,
  'Content-Disposition: form-data; name="fichier"; filename="annuaire.csv"',
  'Content-Type: text/csv',
  '',
  'uai;nom',
].join('\r\n');

/** Sends the beginning of a form with a file, then nothing more. */
export function sendHalf(adresse, cookie) {
  const debut = performance.now();
  const requete = request(adresse, {
    method: 'POST',
    agent: false,
    headers: {
      Cookie: cookie,
      'Content-Type': `multipart/form-data; boundary=${SEPARATEUR}`,
      'Content-Length': String(1024 * 1024),
    },
  });
  const fin = new Promise((ok) => {
    const end = (statut, corps) => ok({ statut, corps, duree: performance.now() - debut });
    requete.on('error', () => end(0, ''));
    requete.on('response', (reponse) => {
      let corps = '';
      reponse.on('data', (bloc) => (corps += bloc));
      reponse.on('close', () => end(reponse.statusCode, corps));
    });
  });
  const envoye = new Promise((ok) => requete.write(DEBUT, () => ok()));
  return { envoye, fin };
}
