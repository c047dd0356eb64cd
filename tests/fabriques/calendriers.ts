import ICAL from 'ical.js';
import type TestAgent from 'supertest/lib/agent.js';

export interface EvenementLu {
  readonly uid: string;
  readonly sequence: number;
  readonly resume: string;
  readonly debut: string;
  readonly fin: string;
  readonly adresse: string;
  readonly journee: boolean;
  readonly alarmes: number;
}

/** Creates the address of the signed-in person and gives its path. */
export async function createAdresse(client: TestAgent, portee = 'mes_lignes'): Promise<string> {
  const { body } = await client.post('/api/v1/calendrier').send({ portee }).expect(201);
  return new URL((body as { adresse: string }).adresse).pathname;
}

/** The events of an iCalendar text, as an agenda application reads them. */
export function parseCalendrier(texte: string): EvenementLu[] {
  const racine = new ICAL.Component(ICAL.parse(texte) as unknown[]);
  return racine.getAllSubcomponents('vevent').map((composant) => {
    const evenement = new ICAL.Event(composant);
    return {
      uid: evenement.uid,
      sequence: evenement.sequence,
      resume: evenement.summary,
      debut: evenement.startDate.toString(),
      fin: evenement.endDate.toString(),
      adresse: String(composant.getFirstPropertyValue('url') ?? ''),
      journee: evenement.startDate.isDate,
      alarmes: composant.getAllSubcomponents('valarm').length,
    };
  });
}

/** Reads an address without any session, as an agenda application does. */
export async function readCalendrier(anonyme: TestAgent, chemin: string): Promise<EvenementLu[]> {
  const { text } = await anonyme.get(chemin).expect(200);
  return parseCalendrier(text);
}
