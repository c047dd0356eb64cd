import { startOfAnnee } from '@focale/domaine';
import type { DateIso } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { listJoursOuvres } from './calendrier.js';
import { agentOf } from './comptes.js';
import { NOTES } from './notes-du-journal.js';
import type { ActiviteDeDemonstration, MandatDeDemonstration } from './types.js';

/** RRUPN who keep a journal, besides the demonstration account. */
const TENEURS = 40;
const DUREES: readonly (readonly [number, number])[] = [
  [15, 20],
  [30, 35],
  [45, 15],
  [60, 20],
  [120, 10],
];

/** Journal entries up to today, in the mandates that were accepted. */
export function buildActivites(
  mandats: readonly MandatDeDemonstration[],
  aujourdhui: DateIso,
): ActiviteDeDemonstration[] {
  const acceptes = mandats.filter(({ etat }) => etat === 'acceptee');
  const autres = [...new Set(acceptes.map(({ agent }) => agent))].filter((agent) => agent !== agentOf('rrupn').id);
  // The draw ranks people by themselves, so that those who keep a journal stay the same from one day to the next.
  const rang = new Map(autres.map((agent) => [agent, new Alea('journal', agent).part()]));
  const teneurs = autres.sort((a, b) => (rang.get(a) ?? 0) - (rang.get(b) ?? 0)).slice(0, TENEURS);
  return acceptes.flatMap((mandat) => {
    if (mandat.agent === agentOf('rrupn').id) return buildJournal(mandat, 1.2, aujourdhui);
    return teneurs.includes(mandat.agent) ? buildJournal(mandat, 0.5, aujourdhui) : [];
  });
}

function buildJournal(
  { id, uai, annee, agent }: MandatDeDemonstration,
  parSemaine: number,
  aujourdhui: DateIso,
): ActiviteDeDemonstration[] {
  const rentree = startOfAnnee(annee);
  return listJoursOuvres(`${rentree}-09-03`, `${rentree + 1}-07-03`)
    .filter((jour) => jour <= aujourdhui)
    .flatMap((date) => {
      const alea = new Alea('activite', id, date);
      if (!alea.chance(parSemaine / 5)) return [];
      const [fonction, publicVise, usuel, note] = alea.pick(NOTES);
      return [
        {
          ...{ id: uuidOf('activite', id, date), uai, annee, agent, date, fonction },
          minutes: alea.pickWeighted(DUREES),
          public: publicVise,
          nombre: Math.max(1, Math.round(usuel * alea.between(0.6, 1.4))),
          note,
        },
      ];
    });
}
