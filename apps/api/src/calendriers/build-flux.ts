import { addDays, formatAnnee, formatResponsable } from '@focale/domaine';
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { ReunionAgendee } from '../commissions/index.js';
import { type Echeance, toAdresseDansLeFilm } from '../film/index.js';
import type { DateVue } from '../profils/index.js';

export interface Flux {
  readonly annee: number;
  /** Address of the application, without a slash at the end. */
  readonly racine: string;
  readonly lignes: readonly Echeance[];
  readonly reunions: readonly ReunionAgendee[];
  readonly dates: readonly DateVue[];
  /** Whether lines of several schools stand side by side. */
  readonly plusieurs: boolean;
}

const SIX_HEURES = 6 * 60 * 60;

/** A day without hour nor zone: the library writes the UTC day of what it is given. */
const toJour = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * The iCalendar file (RFC 5545) of what is left to do. A line keeps its UID along the year, a higher SEQUENCE replaces
 * it, and a line that is done is no longer there. No name of a person is written; nothing rings, nothing takes up time.
 */
export function buildFlux({ annee, racine, lignes, reunions, dates, plusieurs }: Flux): string {
  const calendrier = ical({
    name: `Focale – échéances ${formatAnnee(annee)}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Focale', product: 'Film annuel', language: 'FR' },
    ttl: SIX_HEURES,
  });
  for (const ligne of lignes) calendrier.createEvent(toEvenement(ligne, annee, racine, plusieurs));
  for (const reunion of reunions) calendrier.createEvent(toEvenementDeReunion(reunion, annee, racine, plusieurs));
  for (const date of dates) calendrier.createEvent(toEvenementDAcademie(date, annee));
  return calendrier.toString();
}

function toEvenement(ligne: Echeance, annee: number, racine: string, plusieurs: boolean): ICalEventData {
  const { uai, etablissement, cle, intitule, theme, responsable, echeance, sequence, modifieeLe } = ligne;
  const adresse = `${racine}/etablissements/${uai}/annees/${formatAnnee(annee)}/${toAdresseDansLeFilm(ligne)}`;
  return {
    id: `${uai}-${annee}-${cle}@focale`,
    sequence,
    stamp: modifieeLe,
    start: toJour(echeance),
    allDay: true,
    summary: plusieurs ? `${intitule} – ${etablissement}` : intitule,
    description: `Échéance du film annuel.\n${theme}\n${formatResponsable(responsable)}\n${etablissement}\n${adresse}`,
    url: adresse,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Under the UID of the convocation: an agenda that holds both shows one. */
function toEvenementDeReunion(
  { uai, etablissement, id, debut, dureeMinutes, lieu, objet, sequence, modifieLe }: ReunionAgendee,
  annee: number,
  racine: string,
  plusieurs: boolean,
): ICalEventData {
  const adresse = `${racine}/etablissements/${uai}/annees/${formatAnnee(annee)}/commission/reunions/${id}`;
  return {
    id: `${id}@focale`,
    sequence,
    stamp: modifieLe,
    start: debut,
    end: new Date(debut.getTime() + dureeMinutes * 60_000),
    summary: plusieurs ? `${objet} – ${etablissement}` : objet,
    description: `Réunion de la commission.\n${etablissement}\n${adresse}`,
    location: lieu,
    url: adresse,
  };
}

/** The same date keeps its stamp: its own first day, since the reader of dates tells no instant of change. */
function toEvenementDAcademie(
  { id, intitule, debut, fin, public: destinataires, certitude, source }: DateVue,
  annee: number,
): ICalEventData {
  return {
    id: `date-${annee}-${id}@focale`,
    stamp: toJour(debut),
    start: toJour(debut),
    end: toJour(addDays(fin, 1)),
    allDay: true,
    summary: certitude === 'a_verifier' ? `${intitule} (à vérifier)` : intitule,
    description: [destinataires, source].filter(Boolean).join('\n'),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
