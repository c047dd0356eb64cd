import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { Readable } from 'node:stream';
import type { Reglages } from '../config/index.js';

export interface Piece {
  /** Name of the file, as the reader sees it. */
  readonly nom: string;
  /** Media type; `text/calendar; method=REQUEST` is also offered as an invitation. */
  readonly type: string;
  /** Base64. */
  readonly contenu: string;
}

/** A message as it leaves, its personal link in its text. */
interface MessageAEnvoyer {
  readonly messageId: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly texte: string;
  readonly pieces: readonly Piece[];
  readonly date: Date;
}

/**
 * What became of a message:
 * - `envoye`: the server answered that it takes it
 * - `echoue`: the server answered that it never will
 * - `differe`: not taken this time, for sure
 * - `inconnu`: the text was being given and no answer came: it may have left
 */
export interface Issue {
  readonly etat: 'envoye' | 'echoue' | 'differe' | 'inconnu';
  readonly erreur: string | null;
}

interface ErreurSmtp extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Connections to the mail server, kept from one message to the next, each with an end to everything it waits for. */
export class LiaisonSmtp {
  private readonly transport: Transporter;
  private readonly duree: number;
  private readonly arret = new AbortController();
  /** Messages whose text has begun to leave. */
  private readonly engages = new Set<string>();

  constructor(
    url: string,
    private readonly expediteur: string,
    { SMTP_CONNEXIONS, SMTP_ATTENTE, SMTP_DUREE }: Pick<Reglages, 'SMTP_CONNEXIONS' | 'SMTP_ATTENTE' | 'SMTP_DUREE'>,
  ) {
    const attente = SMTP_ATTENTE * 1000;
    this.duree = SMTP_DUREE * 1000;
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: SMTP_CONNEXIONS,
      connectionTimeout: attente,
      greetingTimeout: attente,
      socketTimeout: attente,
      dnsTimeout: attente,
      // A message goes over another connection only when not a byte of it was asked for.
      maxRequeues: 1,
    });
    this.transport.use('stream', (courriel, suite) => {
      const { message } = courriel;
      const messageId = String(courriel.data.messageId);
      const open = message.createReadStream.bind(message);
      // Read from when the server says that it listens to the text, and not before.
      message.createReadStream = (options) => Readable.from(this.readTexte(messageId, () => open(options)));
      suite();
    });
  }

  async send({ messageId, destinataire, sujet, texte, pieces, date }: MessageAEnvoyer): Promise<Issue> {
    try {
      await this.transport.sendMail({
        from: this.expediteur,
        to: destinataire,
        subject: sujet,
        text: texte,
        date,
        ...buildPieces(pieces),
        messageId,
        signal: AbortSignal.any([this.arret.signal, AbortSignal.timeout(this.duree)]),
      });
      return { etat: 'envoye', erreur: null };
    } catch (erreur) {
      return judge(erreur as ErreurSmtp, this.engages.has(messageId));
    } finally {
      this.engages.delete(messageId);
    }
  }

  /** Cuts what is under way: each message is then known not to have left, or not known. */
  close(): void {
    this.arret.abort();
    this.transport.close();
  }

  private async *readTexte(messageId: string, open: () => Readable): AsyncGenerator<Buffer> {
    this.engages.add(messageId);
    yield* open() as AsyncIterable<Buffer>;
  }
}

function judge({ message, code, responseCode }: ErreurSmtp, engage: boolean): Issue {
  const duMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (duMessage && responseCode !== undefined && responseCode >= 500) return { etat: 'echoue', erreur: message };
  if (engage && responseCode === undefined)
    return { etat: 'inconnu', erreur: `Le serveur n’a pas dit s’il acceptait ce message : ${message}` };
  return { etat: 'differe', erreur: message };
}

/** A calendar goes both as an attachment and as an alternative of the text, which is how mail clients know an invitation. */
function buildPieces(pieces: readonly Piece[]): Pick<SendMailOptions, 'icalEvent' | 'attachments'> {
  const calendrier = pieces.find(({ type }) => type.startsWith('text/calendar'));
  const autres = pieces.filter((piece) => piece !== calendrier);
  return {
    attachments: autres.map(({ nom, type, contenu }) => ({
      filename: nom,
      contentType: type,
      content: Buffer.from(contenu, 'base64'),
    })),
    ...(calendrier && {
      icalEvent: {
        filename: calendrier.nom,
        method: /method=(\w+)/.exec(calendrier.type)?.[1] ?? 'PUBLISH',
        content: Buffer.from(calendrier.contenu, 'base64'),
      },
    }),
  };
}
