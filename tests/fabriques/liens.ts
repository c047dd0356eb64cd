import { Facteur } from '../../apps/api/src/socle/courriels/index.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';

/** Where the API reads the link of each page. */
const ROUTES: Readonly<Record<string, string>> = {
  activation: 'activations',
  invitation: 'invitations',
  'mot-de-passe': 'mot-de-passe',
};

/**
 * Path of the API that the last personal link written to a mailbox opens, made here as it is when its message leaves; undefined
 * when none was written, or what it was for is no more.
 */
export async function readLien(t: ApplicationDeTest, destinataire: string): Promise<string | undefined> {
  const [courriel] = await t.fabriques.query<{ sorte: string; objet: string }>(
    `select lien_sorte as sorte, lien_objet as objet from courriels
     where destinataire = $1 and lien_sorte is not null order by cree_le desc limit 1`,
    [destinataire],
  );
  const adresse = courriel && (await t.application.get(Facteur).buildLien(courriel.sorte, courriel.objet));
  const [, page = '', jeton] = adresse ? new URL(adresse).pathname.split('/') : [];
  return jeton && `/api/v1/${ROUTES[page]}/${jeton}`;
}
