import { formatAnnee } from './annees.js';
import type { DateIso } from './dates.js';
import type { ReponseEquipement } from './equipements.js';
import { formatDate } from './francais.js';
import {
  type Canal,
  type CertitudeDate,
  type GenreDate,
  isAdresseCourriel,
  isAdresseWeb,
  type PerimetreContact,
  type StatutContact,
} from './profils.js';

/** A wrong field and what to do about it: said by the form before anything leaves, and by the API. */
export interface Faute {
  readonly champ: string;
  readonly message: string;
}

/** A day that has not come, and what to do about it: « Cette date est à venir : saisissez une date passée. » */
export const tellAVenir = (remede?: string): string => `Cette date est à venir${remede ? ` : ${remede}` : '.'}`;

/** « Choisissez une date du 1er août 2026 au 31 juillet 2027. » */
export const tellBornes = (premier: DateIso, dernier: DateIso, quoi = 'une date'): string =>
  `Choisissez ${quoi} du ${formatDate(premier)} au ${formatDate(dernier)}.`;

/** An end that comes before its beginning. */
export const tellFin = (debut: DateIso): string => `Choisissez une date de fin à partir du ${formatDate(debut)}.`;

/** A day outside the school year that starts in August of `annee`. */
export const tellHorsAnnee = (annee: number): string =>
  `Cette date n’est pas dans l’année scolaire ${formatAnnee(annee)} : saisissez-en une du 1er août ${annee} au 31 juillet ${annee + 1}.`;

const HOTE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i;
const TELEPHONE = /^\+?[0-9][0-9 .]{2,18}$/;

const listFautes = (fautes: readonly (Faute | false)[]): Faute[] => fautes.filter((faute) => faute !== false);

interface ContactSaisi {
  readonly perimetre?: PerimetreContact;
  readonly departement?: string | null;
  readonly canal?: Canal;
  readonly adresse?: string | null;
  readonly statut?: StatutContact;
}

/** Whether a contact holds together: its place, its address for its channel, what is said of it. */
export function listFautesContact({
  perimetre,
  departement = null,
  canal,
  adresse = null,
  statut,
}: ContactSaisi): Faute[] {
  const departemental = perimetre === 'departement';
  const sansAdresse = statut === 'fonction_seule' || statut === 'adresse_absente';
  const refus = adresse !== null && refuseAdresse(canal, adresse);
  return listFautes([
    departemental &&
      departement === null && { champ: 'departement', message: 'Choisissez le département de ce contact.' },
    !departemental &&
      departement !== null && {
        champ: 'departement',
        message: 'Retirez le département, ou dites que le contact est départemental.',
      },
    refus !== false && { champ: 'adresse', message: refus },
    adresse !== null &&
      sansAdresse && {
        champ: 'statut',
        message: 'Ce contact a une adresse : dites-le actif, à confirmer ou à corriger.',
      },
    adresse === null &&
      statut === 'a_corriger' && {
        champ: 'statut',
        message: 'Donnez l’adresse à corriger, ou dites qu’elle est absente.',
      },
  ]);
}

function refuseAdresse(canal: Canal | undefined, adresse: string): string | false {
  if (canal === 'telephone') return !TELEPHONE.test(adresse) && 'Saisissez un numéro, par exemple 05 55 00 00 00.';
  if (canal === 'courriel' || canal === 'liste')
    return !isAdresseCourriel(adresse) && 'Saisissez une adresse de courriel, par exemple ce.<UAI>@ac-limoges.fr.';
  return !isAdresseWeb(adresse) && !HOTE.test(adresse) && 'Saisissez une adresse qui commence par https:// ou http://.';
}

/** Whether the address of a resource opens. */
export const listFautesRessource = ({ adresse }: { readonly adresse?: string | null }): Faute[] =>
  listFautes([
    typeof adresse === 'string' &&
      !isAdresseWeb(adresse) && {
        champ: 'adresse',
        message: 'Saisissez une adresse complète, qui commence par https:// ou http://.',
      },
  ]);

interface DateSaisie {
  readonly genre?: GenreDate;
  readonly debut?: string;
  readonly fin?: string | null;
  readonly zone?: string | null;
  readonly certitude?: CertitudeDate;
  readonly source?: string | null;
}

/** Whether a date holds together: its days in order, a zone for holidays alone, a source when it has one. */
export function listFautesDate({ genre, debut, fin, zone = null, certitude, source = null }: DateSaisie): Faute[] {
  const vacances = genre === 'vacances';
  return listFautes([
    !!debut &&
      !!fin &&
      fin < debut && { champ: 'fin', message: 'Choisissez un jour de fin qui ne précède pas le début.' },
    vacances && zone === null && { champ: 'zone', message: 'Choisissez la zone de ces vacances.' },
    !vacances && zone !== null && { champ: 'zone', message: 'Seules les vacances ont une zone : retirez-la.' },
    certitude === 'source' &&
      source === null && { champ: 'source', message: 'Nommez la source, ou dites que la date est à vérifier.' },
  ]);
}

/** Whether the answer to a request says what it must: a refusal says why. */
export const listFautesReponse = ({
  etat,
  reponse,
}: {
  readonly etat?: ReponseEquipement;
  readonly reponse?: string | null;
}): Faute[] =>
  listFautes([
    etat === 'refusee' &&
      !reponse && { champ: 'reponse', message: 'Dites pourquoi : l’établissement lira cette raison.' },
  ]);
