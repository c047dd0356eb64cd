import { Injectable } from '@nestjs/common';
import { Base } from '../contexte/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import './idempotence.errors.js';

/** One keyed request: who asks, with which key, for which route and body. */
export interface DemandeUnique {
  readonly agent: string;
  readonly cle: string;
  /** Method and address, target included. */
  readonly route: string;
  /** SHA-256 of the body. */
  readonly empreinte: string;
}

/** What was answered, to be answered again: `corps` is JSON text, so that its fields keep their order; absent, an empty body. */
export interface ReponseGardee {
  readonly statut: number;
  readonly corps?: string;
}

const INUTILES = `(select agent, cle from cles_idempotence where cree_le < maintenant() - interval '24 hours'
  order by cree_le limit 100 for update skip locked)`;

/** Idempotency keys of each agent, kept at least 24 hours, in the transaction of the request that brought them. */
@Injectable()
export class ClesIdempotence {
  constructor(private readonly base: Base) {}

  /**
   * Takes the key, or gives the answer it already got. While another request holds the same key, the unique key makes
   * this one wait: it then reads that answer, or takes the key over when the other one failed.
   * @throws ErreurMetier `idempotence.cle_reutilisee` when the key was used for something else
   */
  take(demande: DemandeUnique): Promise<ReponseGardee | undefined> {
    const { agent, cle, route, empreinte } = demande;
    return this.base.withSysteme('idempotence', async () => {
      await this.base.query(`delete from cles_idempotence where (agent, cle) in ${INUTILES}`);
      const prise = await this.base.query(
        `insert into cles_idempotence (agent, cle, route, empreinte) values ($1, $2, $3, $4)
         on conflict do nothing returning 1`,
        [agent, cle, route, empreinte],
      );
      return prise.length > 0 ? undefined : this.read(demande);
    });
  }

  /** Keeps the answer of a key that `take` gave to this request. */
  save({ agent, cle }: DemandeUnique, reponse: ReponseGardee): Promise<unknown> {
    return this.base.withSysteme('idempotence', () =>
      this.base.query(`update cles_idempotence set reponse = $3 where agent = $1 and cle = $2`, [
        agent,
        cle,
        JSON.stringify(reponse),
      ]),
    );
  }

  private async read({ agent, cle, route, empreinte }: DemandeUnique): Promise<ReponseGardee> {
    const [connue] = await this.base.query<{ reponse: ReponseGardee }>(
      `select reponse from cles_idempotence where agent = $1 and cle = $2 and route = $3 and empreinte = $4`,
      [agent, cle, route, empreinte],
    );
    if (!connue) throw new ErreurMetier('idempotence.cle_reutilisee');
    return connue.reponse;
  }
}
