import { formatDuree, formatInstant, PARIS } from '@focale/domaine';
import type { Reunion } from '../reunion.entity.js';
import type { Entete } from './entete-de-commission.js';

type NatureDeMessage = 'convocation' | 'modification' | 'rappel' | 'annulation';

/** What the next message about this meeting is. */
function natureOf({ etat, convoqueeLe, sequence, sequenceEnvoyee }: Reunion): NatureDeMessage {
  if (etat === 'annulee') return 'annulation';
  if (!convoqueeLe) return 'convocation';
  return sequence > (sequenceEnvoyee ?? 0) ? 'modification' : 'rappel';
}

const OBJETS: Readonly<Record<NatureDeMessage, string>> = {
  convocation: 'Convocation',
  modification: 'Changement',
  rappel: 'Rappel',
  annulation: 'Annulation',
};

const PHRASES: Readonly<Record<NatureDeMessage, string>> = {
  convocation: 'vous êtes convié à la réunion suivante',
  modification: 'la date ou le lieu de la réunion suivante a changé. Voici ce qui est maintenant prévu',
  rappel: 'voici le rappel de la réunion suivante',
  annulation: 'la réunion suivante est annulée',
};

/** Subject and text of the message, in plain French. */
export function buildConvocation(
  reunion: Reunion,
  entete: Entete,
  signature: string,
): { sujet: string; texte: string; titre: string } {
  const nature = natureOf(reunion);
  const quand = formatInstant(reunion.debut.toISOString(), PARIS);
  const texte = [
    'Bonjour,',
    '',
    `${entete.commission} – ${entete.etablissement} (${entete.commune}) : ${PHRASES[nature]}.`,
    '',
    `Objet : ${reunion.objet}`,
    `Date : ${quand} (heure de Paris), durée prévue ${formatDuree(reunion.dureeMinutes)}`,
    `Lieu : ${reunion.lieu ?? 'à préciser'}`,
    ...(nature === 'annulation' ? [] : ['', buildOrdreDuJour(reunion), '', PIECE]),
    '',
    signature,
  ].join('\n');
  return {
    sujet: `${OBJETS[nature]} : ${reunion.objet}, ${quand}`,
    texte,
    titre: `${entete.commission} : ${reunion.objet}`,
  };
}

const PIECE = 'Le fichier joint place cette réunion dans votre agenda.';

/** The agenda as lines; also the description of the event. */
export function buildOrdreDuJour({ ordreDuJour }: Pick<Reunion, 'ordreDuJour'>): string {
  if (ordreDuJour.length === 0) return 'Ordre du jour : à préciser.';
  const points = ordreDuJour.map(
    ({ titre, duree }, rang) => `${rang + 1}. ${titre}${duree === null ? '' : ` (${duree} min)`}`,
  );
  return ['Ordre du jour :', ...points].join('\n');
}
