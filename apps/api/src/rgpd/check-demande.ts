import { anneeOf, formatAnnee, type GenreRgpd, hasCourriel } from '@focale/domaine';
import { dayOf } from '../socle/contexte/index.js';
import { refuseChamp } from '../socle/validation/index.js';

interface DemandeSaisie {
  readonly genre: GenreRgpd;
  readonly recueLe: string;
  readonly objet: string;
  readonly notifieeLe: string | null;
  readonly closeLe: string | null;
}

/**
 * Refuses a request that names somebody by a mail address, or whose dates cannot follow each other.
 * @throws ErreurMetier `saisie.invalide`
 */
export function checkDemande(demande: DemandeSaisie, annee: number, maintenant: string): void {
  const { genre, recueLe, objet, notifieeLe, closeLe } = demande;
  if (hasCourriel(objet))
    throw refuseChamp('objet', 'Retirez l’adresse de courriel : dites ce dont il s’agit, sans nommer personne.');
  if (anneeOf(dayOf(new Date(recueLe))) !== formatAnnee(annee))
    throw refuseChamp('recueLe', `Saisissez une date de l’année scolaire ${formatAnnee(annee)}.`);
  if (genre === 'droits' && notifieeLe !== null)
    throw refuseChamp(
      'notifieeLe',
      'Une demande de droits ne se notifie pas : dites seulement quand elle a été close.',
    );
  for (const [champ, instant] of [
    ['recueLe', recueLe],
    ['notifieeLe', notifieeLe],
    ['closeLe', closeLe],
  ] as const) {
    if (instant === null) continue;
    if (Date.parse(instant) > Date.parse(maintenant))
      throw refuseChamp(champ, 'Cette date est à venir : saisissez-la quand elle sera passée.');
    if (Date.parse(instant) < Date.parse(recueLe))
      throw refuseChamp(champ, 'Cette date précède la réception : vérifiez les deux.');
  }
}
