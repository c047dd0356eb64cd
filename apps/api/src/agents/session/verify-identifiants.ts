import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { Audit, Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { LimiteDeTentatives } from './limite-de-tentatives.js';

/** argon2id of a random value: verified when the account is unknown, so that the answer takes the same time. */
const LEURRE = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRmb2NhbGU$1pQf2H7sMw3rJm0cVw9l5m6k0a1w2c3d4e5f6g7h8i9';

/** Checks a mail and password, counts failures, and slows guessing down. */
@Injectable()
export class VerifyIdentifiants {
  constructor(
    private readonly base: Base,
    private readonly limite: LimiteDeTentatives,
    private readonly audit: Audit,
  ) {}

  /** Identifier of the agent, or undefined when mail or password is wrong. @throws ErreurMetier `session.trop_de_tentatives` */
  async execute(courriel: string, motDePasse: string, adresse: string): Promise<string | undefined> {
    const compte = await this.base.runSysteme('connexion', async () => {
      await this.limite.check(courriel, adresse);
      const [ligne] = await this.base.query<{ agent: string; mot_de_passe: string | null }>(
        `select c.agent, c.mot_de_passe from agents a join comptes c on c.agent = a.id and c.actif where a.courriel = $1`,
        [courriel.trim().toLowerCase()],
      );
      return ligne;
    });
    const juste = await verify(compte?.mot_de_passe ?? LEURRE, motDePasse).catch(() => false);
    return this.base.runSysteme('connexion', async () => {
      if (compte && juste) {
        await this.limite.forget(courriel);
        return compte.agent;
      }
      await this.limite.recordFailure(courriel, adresse);
      await this.audit.record({ evenement: 'session.refusee', ...(compte && { agent: compte.agent }) });
      return undefined;
    });
  }
}

/** The refusal told to the person, the same for an unknown mail and a wrong password. */
export const buildRefus = (): ErreurMetier => new ErreurMetier('session.identifiants_invalides');
