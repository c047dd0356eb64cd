import { Agent, request } from 'node:http';
import type { Demande } from './demandes.js';

/** No answer after this long, in milliseconds, is a failure of its own. */
const ATTENTE = 30_000;

export interface Reponse {
  /** 0 when the connection was closed or nothing came. */
  readonly statut: number;
  readonly type: string;
  readonly texte: string;
  /** Milliseconds until the last byte. */
  readonly duree: number;
}

/** Sends requests on one connection that is kept, their address and bytes as they are. */
export class Envoi {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly adresse: string) {}

  close(): void {
    this.agent.destroy();
  }

  async send({ operation, cible, entetes, corps }: Demande, cookie: string | undefined): Promise<Reponse> {
    const debut = performance.now();
    const { hostname, port } = new URL(this.adresse);
    return new Promise((finir) => {
      const end = (statut: number, type: string, texte: string): void =>
        finir({ statut, type, texte, duree: performance.now() - debut });
      const requete = request(
        {
          agent: this.agent,
          hostname,
          port,
          path: cible,
          method: operation.methode,
          headers: { ...(cookie ? { cookie } : {}), 'content-length': corps?.length ?? 0, ...entetes },
          timeout: ATTENTE,
        },
        (reponse) => {
          const morceaux: Buffer[] = [];
          reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
          reponse.on('error', (erreur) => end(0, '', erreur.message));
          reponse.on('end', () => {
            const texte = Buffer.concat(morceaux).toString();
            end(reponse.statusCode ?? 0, reponse.headers['content-type'] ?? '', texte);
          });
        },
      );
      requete.on('timeout', () => requete.destroy(new Error('no answer in time')));
      requete.on('error', (erreur) => end(0, '', erreur.message));
      requete.end(corps);
    });
  }
}
