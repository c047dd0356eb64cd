import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';
import { waitFor } from '../harnais/wait-for.js';

/** A message as it reached the mail server. */
export interface CourrielRecu {
  readonly messageId: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly texte: string;
}

type Suite = (erreur?: Error | null) => void;

const REFUS: Readonly<Record<string, [number, string]>> = {
  refuse: [550, 'boite inconnue'],
  plein: [452, 'boite pleine'],
};

/**
 * A mail server of its own. What it does depends on the recipient's name: `muet` never gets an answer, `refuse` gets 550, `plein`
 * gets 452, the message of `coupe` is taken and the connection lost before the answer, `lent` is answered after a while.
 */
export class PairSmtp {
  readonly recus: CourrielRecu[] = [];
  /** Connections open at once, at most. */
  connexions = 0;
  private readonly serveur: SMTPServer;

  private constructor(private readonly suiteDuTexte: (recu: CourrielRecu) => Promise<void>) {
    this.serveur = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (_session, suite) => {
        this.connexions = Math.max(this.connexions, this.serveur.connections.size);
        suite();
      },
      onRcptTo: (adresse, _session, suite) => this.answerRcpt(adresse, suite),
      onData: (flux, session, suite) => {
        const morceaux: Buffer[] = [];
        flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
        flux.on('end', () => void this.answerData(Buffer.concat(morceaux), session, suite));
      },
    });
    // A client that dies in the middle is what is tried here.
    this.serveur.on('error', () => undefined);
  }

  /** @param suiteDuTexte what happens between a message that was taken and the answer that says so */
  static async start(suiteDuTexte: (recu: CourrielRecu) => Promise<void> = () => Promise.resolve()): Promise<PairSmtp> {
    const pair = new PairSmtp(suiteDuTexte);
    await new Promise<void>((ok) => pair.serveur.listen(0, '127.0.0.1', ok));
    return pair;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.serveur.server.address() as { port: number }).port}`;
  }

  listRecus(destinataire: string): CourrielRecu[] {
    return this.recus.filter((recu) => recu.destinataire === destinataire);
  }

  async close(): Promise<void> {
    for (const connexion of this.serveur.connections) connexion.close();
    await new Promise<void>((ok) => this.serveur.close(() => ok()));
  }

  private answerRcpt({ address }: SMTPServerAddress, suite: Suite): void {
    const nom = nameOf(address);
    if (nom === 'muet') return;
    const refus = REFUS[nom];
    suite(refus ? Object.assign(new Error(refus[1]), { responseCode: refus[0] }) : undefined);
  }

  private async answerData(octets: Buffer, session: SMTPServerSession, suite: Suite): Promise<void> {
    const { messageId, subject, text } = await new PostalMime().parse(octets);
    const destinataire = session.envelope.rcptTo[0]?.address ?? '';
    const recu = { messageId: messageId ?? '', destinataire, sujet: subject ?? '', texte: text ?? '' };
    this.recus.push(recu);
    await this.suiteDuTexte(recu);
    if (nameOf(destinataire) === 'lent') await new Promise((ok) => setTimeout(ok, 300));
    if (nameOf(destinataire) !== 'coupe') return suite();
    const connexion = [...this.serveur.connections].find(({ id }) => id === session.id);
    (connexion as unknown as { _socket: { destroy(): void } } | undefined)?._socket.destroy();
  }
}

/** `muet` for `muet.3@essai.example`. */
const nameOf = (adresse: string): string => adresse.split(/[@.]/, 1)[0] ?? '';

/** Path of the last personal link that reached a mailbox, once one has. */
export async function waitForLien(
  pair: PairSmtp,
  destinataire: string,
  genre = '(?:activation|invitation|mot-de-passe)',
): Promise<string> {
  const motif = new RegExp(`/${genre}/[\\w-]+`);
  const find = (): string | undefined =>
    pair
      .listRecus(destinataire)
      .flatMap(({ texte }) => motif.exec(texte)?.[0] ?? [])
      .at(-1);
  await waitFor(() => Promise.resolve(find() !== undefined));
  return find() ?? '';
}
