import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Reunion } from '../reunion.entity.js';

interface Personne {
  readonly nom: string;
  readonly courriel: string;
}

export interface EvenementDeReunion {
  readonly reunion: Pick<Reunion, 'id' | 'debut' | 'dureeMinutes' | 'lieu' | 'sequence' | 'modifieLe'>;
  readonly methode: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly titre: string;
  readonly description: string;
  /** Absent from what is only published. */
  readonly organisateur?: Personne;
  /** The one who receives it: nobody's address is told to the others. */
  readonly invite?: Personne;
}

/**
 * The iCalendar file (RFC 5545, RFC 5546) of a meeting. The same meeting keeps its UID, so that a later SEQUENCE
 * replaces the event in the agenda of whoever received it. Instants are in UTC.
 */
export function buildCalendrier({
  reunion,
  methode,
  titre,
  description,
  organisateur,
  invite,
}: EvenementDeReunion): string {
  const calendrier = ical({
    method: ICalCalendarMethod[methode],
    prodId: { company: 'Focale', product: 'Commission numerique', language: 'FR' },
  });
  calendrier.createEvent({
    id: `${reunion.id}@focale`,
    sequence: reunion.sequence,
    stamp: reunion.modifieLe,
    start: reunion.debut,
    end: new Date(reunion.debut.getTime() + reunion.dureeMinutes * 60_000),
    summary: titre,
    description,
    location: reunion.lieu,
    status: methode === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(organisateur && { organizer: { name: formatNom(organisateur), email: organisateur.courriel } }),
    ...(invite && {
      attendees: [
        {
          name: formatNom(invite),
          email: invite.courriel,
          rsvp: methode === 'REQUEST',
          role: ICalAttendeeRole.REQ,
          status: ICalAttendeeStatus.NEEDSACTION,
        },
      ],
    }),
  });
  return calendrier.toString();
}

/** A quoted parameter has no way to hold a quote nor a line break (RFC 5545, 3.2). */
const formatNom = ({ nom }: Personne): string => nom.replace(/["\p{Cc}]+/gu, ' ').trim();
