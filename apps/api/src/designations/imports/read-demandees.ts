import { ErreurMetier } from '../../socle/erreurs/index.js';
import { readJsonDeFormulaire } from '../../socle/validation/index.js';
import { type Champ, CHAMPS, LISTE_CHAMPS } from './champs.js';

/**
 * The mapping that the person chose, as JSON: `{"courriel": "Contact"}`. A header that the file lacks is ignored when it
 * is read. @throws ErreurMetier `saisie.invalide`
 */
export function readDemandees(json: string | undefined): Partial<Record<Champ, string>> {
  if (json === undefined || json.trim() === '') return {};
  const lu = parse(json);
  const demandees: Partial<Record<Champ, string>> = {};
  for (const [champ, entete] of Object.entries(lu)) {
    if (!isChamp(champ)) throw refuse(`Le champ « ${champ.slice(0, 80)} » n’existe pas : ${LISTE_CHAMPS.join(', ')}.`);
    if (entete === null || entete === '') continue;
    if (typeof entete !== 'string' || entete.length > 200) throw refuse('Donnez l’en-tête d’une colonne du fichier.');
    demandees[champ] = entete;
  }
  return demandees;
}

function parse(json: string): Record<string, unknown> {
  const lu = readJsonDeFormulaire('colonnes', json);
  if (typeof lu === 'object' && lu !== null && !Array.isArray(lu)) return lu as Record<string, unknown>;
  throw refuse('Donnez un objet JSON, par exemple {"courriel": "Adresse"}.');
}

const isChamp = (champ: string): champ is Champ => Object.hasOwn(CHAMPS, champ);

function refuse(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'colonnes', message }] });
}
