import { toApiUrl } from './client.js';
import { toHorsLigne, toProbleme } from './probleme-api.js';

/** Asks for a file by POST and hands it to the browser. @throws ProblemeApi on any refusal */
export async function openDownload(path: string, body: object, nom: string): Promise<void> {
  const reponse = await fetch(toApiUrl(path), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw toHorsLigne();
  });
  if (!reponse.ok) throw toProbleme(await reponse.json().catch(() => undefined), reponse.status);
  const adresse = URL.createObjectURL(await reponse.blob());
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = readNom(reponse.headers.get('content-disposition')) ?? nom;
  lien.click();
  // Firefox reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}

const readNom = (disposition: string | null): string | undefined => /filename="([^"]+)"/.exec(disposition ?? '')?.[1];
