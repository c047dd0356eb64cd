import { isAdresseCourriel, isAdresseWeb } from '@focale/domaine';
import type { ErreurDeChamp } from '../../socle/erreurs/index.js';
import { refuseErreurs } from '../saisie.js';
import type { Contact } from './contact.entity.js';

const HOTE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i;
const TELEPHONE = /^\+?[0-9][0-9 .]{2,18}$/;

type ContactSaisi = Pick<Contact, 'perimetre' | 'departement' | 'canal' | 'adresse' | 'statut'>;

/**
 * Whether a contact holds together, as a whole: its place, its address for its channel, what is said of it.
 * @param departements those of the académie
 * @throws ErreurMetier `saisie.invalide` with every wrong field
 */
export function checkContact(contact: ContactSaisi, departements: readonly string[]): void {
  const { perimetre, departement } = contact;
  refuseErreurs([
    perimetre === 'departement' && departement === null
      ? { champ: 'departement', message: 'Choisissez le département de ce contact.' }
      : null,
    perimetre !== 'departement' && departement !== null
      ? { champ: 'departement', message: 'Retirez le département, ou dites que le contact est départemental.' }
      : null,
    departement !== null && !departements.includes(departement)
      ? { champ: 'departement', message: 'Choisissez un département de votre académie.' }
      : null,
    checkAdresse(contact),
    checkStatut(contact),
  ]);
}

function checkAdresse({ canal, adresse }: ContactSaisi): ErreurDeChamp | null {
  if (adresse === null) return null;
  const message =
    canal === 'telephone'
      ? !TELEPHONE.test(adresse) && 'Saisissez un numéro, par exemple 05 55 00 00 00.'
      : canal === 'courriel' || canal === 'liste'
        ? !isAdresseCourriel(adresse) && 'Saisissez une adresse de courriel, par exemple ce.<UAI>@ac-limoges.fr.'
        : !isAdresseWeb(adresse) &&
          !HOTE.test(adresse) &&
          'Saisissez une adresse qui commence par https:// ou http://.';
  return message ? { champ: 'adresse', message } : null;
}

function checkStatut({ adresse, statut }: ContactSaisi): ErreurDeChamp | null {
  const sansAdresse = statut === 'fonction_seule' || statut === 'adresse_absente';
  if (adresse !== null && sansAdresse)
    return { champ: 'statut', message: 'Ce contact a une adresse : dites-le actif, à confirmer ou à corriger.' };
  if (adresse === null && statut === 'a_corriger')
    return { champ: 'statut', message: 'Donnez l’adresse à corriger, ou dites qu’elle est absente.' };
  return null;
}
