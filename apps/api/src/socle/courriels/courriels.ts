import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { Base, Horloge } from '../contexte/index.js';
import { Reglages } from '../config/index.js';
import { Taches } from '../taches/index.js';

const TACHE_ENVOYER = 'courriels.envoyer';

interface Piece {
  /** Name of the file, as the reader sees it. */
  readonly nom: string;
  /** Media type; `text/calendar; method=REQUEST` is also offered as an invitation. */
  readonly type: string;
  /** Base64. */
  readonly contenu: string;
}

export interface Courriel {
  readonly destinataire: string;
  readonly sujet: string;
  readonly texte: string;
  readonly pieces?: readonly Piece[] | null;
}

/** Outgoing mail: written in the caller's transaction, sent after commit; kept in the outbox when no SMTP server is set. */
@Injectable()
export class Courriels implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly reglages: Reglages,
    private readonly horloge: Horloge,
  ) {}

  onModuleInit(): void {
    this.taches.define<{ id: string }>(TACHE_ENVOYER, ({ id }) => this.deliver(id));
  }

  async send(courriel: Courriel): Promise<void> {
    const id = randomUUID();
    await this.base.query(
      `insert into courriels (id, destinataire, sujet, texte, pieces) values ($1, $2, $3, $4, $5)`,
      [
        id,
        courriel.destinataire,
        courriel.sujet,
        courriel.texte,
        courriel.pieces ? JSON.stringify(courriel.pieces) : null,
      ],
    );
    await this.taches.enqueue(TACHE_ENVOYER, { id });
  }

  /** Whether this very text was written to this address since an instant, as PostgreSQL prints one. */
  async isWritten({ destinataire, texte }: Courriel, depuis: string): Promise<boolean> {
    const [deja] = await this.base.query(
      `select 1 from courriels where destinataire = $1 and texte = $2 and cree_le >= $3`,
      [destinataire, texte, depuis],
    );
    return deja !== undefined;
  }

  private async deliver(id: string): Promise<void> {
    const courriel = await this.base.runSysteme('taches', () => this.find(id));
    if (!courriel) return;
    if (this.reglages.SMTP_URL) {
      try {
        await createTransport(this.reglages.SMTP_URL).sendMail({
          from: this.reglages.COURRIEL_EXPEDITEUR,
          to: courriel.destinataire,
          subject: courriel.sujet,
          text: courriel.texte,
          date: this.horloge.now(),
          ...buildPieces(courriel.pieces ?? []),
          messageId: `<${id}@focale>`,
        });
      } catch (erreur) {
        await this.setEtat(id, 'echoue', erreur instanceof Error ? erreur.message : String(erreur));
        throw erreur;
      }
    }
    await this.setEtat(id, this.reglages.SMTP_URL ? 'envoye' : 'en_boite', null);
  }

  private async find(id: string): Promise<Courriel | undefined> {
    const [ligne] = await this.base.query<Courriel>(
      `select destinataire, sujet, texte, pieces from courriels where id = $1 and etat in ('en_attente', 'echoue')`,
      [id],
    );
    return ligne;
  }

  private async setEtat(id: string, etat: string, erreur: string | null): Promise<void> {
    await this.base.runSysteme('taches', () =>
      this.base.query(
        `update courriels set etat = $2, erreur = $3, envoye_le = case when $2 = 'envoye' then maintenant() end where id = $1`,
        [id, etat, erreur],
      ),
    );
  }
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
