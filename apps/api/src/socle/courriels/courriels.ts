import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../contexte/index.js';
import { Facteur } from './facteur.js';
import type { Piece } from './liaison-smtp.js';

/** A link that opens something by itself: stored, it would be a key left in a drawer. */
const LIEN_EN_CLAIR = /\/(activation|invitation|mot-de-passe)\/[\w-]{20,}/;

/** A kind of personal link (`Facteur.defineLien`), and what it is for. */
export interface LienPersonnel {
  readonly sorte: string;
  readonly objet: string;
}

export interface Courriel {
  readonly destinataire: string;
  readonly sujet: string;
  /** `LIEN` stands in the place of the link. */
  readonly texte: string;
  readonly pieces?: readonly Piece[] | null;
  readonly lien?: LienPersonnel;
  /** What it is about, when it must be written once: with a key already used, nothing is written. */
  readonly cle?: string;
  /** One of the many messages of a job: it goes after those that somebody waits for. */
  readonly enNombre?: boolean;
}

/** Outgoing mail: written in the caller's transaction, carried after commit; kept in the outbox when no SMTP server is set. */
@Injectable()
export class Courriels {
  constructor(
    private readonly base: Base,
    private readonly facteur: Facteur,
  ) {}

  /** Identifier of the message; undefined when its key had already been used. @throws Error for a link written in the text */
  async send({ destinataire, sujet, texte, pieces, lien, cle, enNombre }: Courriel): Promise<string | undefined> {
    if (LIEN_EN_CLAIR.test(texte)) throw new Error('A personal link is made as the message leaves: give it as `lien`');
    const id = randomUUID();
    const ecrits = await this.base.withSysteme('taches', () =>
      this.base.query(
        `insert into courriels (id, destinataire, sujet, texte, pieces, lien_sorte, lien_objet, cle, rang)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (cle) do nothing returning id`,
        [
          id,
          destinataire,
          sujet,
          texte,
          pieces ? JSON.stringify(pieces) : null,
          lien?.sorte ?? null,
          lien?.objet ?? null,
          cle ?? null,
          enNombre ? 1 : 0,
        ],
      ),
    );
    if (ecrits.length === 0) return undefined;
    this.base.afterCommit(() => this.facteur.wake());
    return id;
  }

  /** How many messages with a link of this kind were written to its person in the last hour. */
  countOfLastHour({ sorte, objet }: LienPersonnel): Promise<number> {
    return this.base.withSysteme('taches', async () => {
      const [lu] = await this.base.query<{ nombre: number }>(
        `select count(*)::int as nombre from courriels
         where lien_sorte = $1 and lien_objet = $2 and cree_le > maintenant() - interval '1 hour'`,
        [sorte, objet],
      );
      return lu?.nombre ?? 0;
    });
  }
}
