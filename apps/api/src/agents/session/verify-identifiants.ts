import { Injectable } from '@nestjs/common';
import { Audit, Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Appareils } from './appareils.js';
import { Guichets } from './guichets.js';
import { LimiteDeTentatives } from './limite-de-tentatives.js';

/** What somebody gives to sign in, and where from. */
export interface Identifiants {
  readonly courriel: string;
  readonly motDePasse: string;
  readonly adresse: string;
  /** The secret of a device where somebody signed in. */
  readonly appareil?: string | undefined;
}

/** Checks a mail and password. Who is on a device that the account knows neither waits for the others nor is slowed by them. */
@Injectable()
export class VerifyIdentifiants {
  constructor(
    private readonly base: Base,
    private readonly appareils: Appareils,
    private readonly guichets: Guichets,
    private readonly limite: LimiteDeTentatives,
    private readonly audit: Audit,
  ) {}

  /** Identifier of the agent, or undefined when mail or password is wrong. @throws ErreurMetier `session.trop_de_tentatives` */
  async execute(saisie: Identifiants): Promise<string | undefined> {
    const identifiants = { ...saisie, courriel: saisie.courriel.trim().toLowerCase() };
    const { appareil, courriel } = identifiants;
    const connu = appareil !== undefined && (await this.run(() => this.appareils.count(appareil, courriel)));
    return this.guichets.run(connu ? 'connus' : 'autres', () => this.evaluate(identifiants, connu));
  }

  /** Counted first, then evaluated: of many tries at once, no more are than one after the other. */
  private async evaluate({ courriel, motDePasse, adresse }: Identifiants, connu: boolean): Promise<string | undefined> {
    const compte = await this.run(async () => {
      if (!connu) await this.limite.count(courriel, adresse);
      const [ligne] = await this.base.query<{ agent: string; mot_de_passe: string | null }>(
        `select c.agent, c.mot_de_passe from agents a join comptes c on c.agent = a.id and c.actif where a.courriel = $1`,
        [courriel],
      );
      return ligne;
    });
    const juste = await this.guichets.verify(compte?.mot_de_passe, motDePasse);
    return this.run(async () => {
      if (compte && juste) {
        await this.limite.forget(courriel, adresse);
        return compte.agent;
      }
      await this.audit.record({ evenement: 'session.refusee', ...(compte && { agent: compte.agent }) });
      return undefined;
    });
  }

  private run<T>(travail: () => Promise<T>): Promise<T> {
    return this.base.runSysteme('connexion', travail);
  }
}

/** The refusal told to the person, the same for an unknown mail and a wrong password. */
export const buildRefus = (): ErreurMetier => new ErreurMetier('session.identifiants_invalides');
