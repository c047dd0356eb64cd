import { Injectable } from '@nestjs/common';
import { Contexte, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { Courriels } from '../../../socle/courriels/index.js';
import { formatParticipant, type Participant, Participants } from '../participants.js';
import type { Reunion } from '../reunion.entity.js';
import type { DestinataireVue } from '../reunion.vue.js';
import { buildCalendrier, type EvenementDeReunion } from './build-calendrier.js';
import { buildConvocation, buildOrdreDuJour } from './build-convocation.js';
import { EnteteDeCommission } from './entete-de-commission.js';

/** A message about a meeting, and who receives it. */
export interface MessageDeReunion {
  readonly destinataires: DestinataireVue[];
  /** To be told otherwise. */
  readonly sansCourriel: string[];
  readonly sujet: string;
  readonly texte: string;
  readonly evenement: Omit<EvenementDeReunion, 'methode' | 'invite'>;
}

/** Writes what the participants receive about a meeting, one message each. */
@Injectable()
export class MessagesDeReunion {
  constructor(
    private readonly contexte: Contexte,
    private readonly participants: Participants,
    private readonly entete: EnteteDeCommission,
    private readonly courriels: Courriels,
  ) {}

  async compute(ou: EtablissementAnnee, reunion: Reunion): Promise<MessageDeReunion> {
    const participants = await this.participants.list(ou);
    const { agent } = this.contexte.acces;
    const { titre, sujet, texte } = buildConvocation(
      reunion,
      await this.entete.get(ou),
      `${agent.prenom} ${agent.nom}`,
    );
    const chef = participants.find(({ qualite, courriel }) => qualite === 'direction' && courriel);
    return {
      destinataires: participants.flatMap(toDestinataire),
      sansCourriel: participants.filter(({ courriel }) => !courriel).map(formatAbsent),
      sujet,
      texte,
      evenement: {
        reunion,
        titre,
        description: buildOrdreDuJour(reunion),
        // The head keeps the event from one message to the next, whoever sends it.
        organisateur: {
          nom: chef?.nom ?? `${agent.prenom} ${agent.nom}`,
          courriel: chef?.courriel ?? agent.courriel,
        },
      },
    };
  }

  async send(
    { destinataires, sujet, texte, evenement }: MessageDeReunion,
    methode: 'REQUEST' | 'CANCEL',
  ): Promise<void> {
    for (const invite of destinataires) {
      const contenu = buildCalendrier({ ...evenement, methode, invite });
      await this.courriels.send({
        destinataire: invite.courriel,
        sujet,
        texte,
        pieces: [
          {
            nom: methode === 'CANCEL' ? 'annulation.ics' : 'convocation.ics',
            type: `text/calendar; charset=utf-8; method=${methode}`,
            contenu: Buffer.from(contenu, 'utf8').toString('base64'),
          },
        ],
      });
    }
  }
}

function toDestinataire({ nom, courriel, ...reste }: Participant): DestinataireVue[] {
  return courriel ? [{ nom: nom ?? formatParticipant({ nom, ...reste }), courriel }] : [];
}

function formatAbsent(participant: Participant): string {
  const libelle = formatParticipant(participant);
  return participant.nom === null ? `${libelle} (${participant.nombre})` : libelle;
}
