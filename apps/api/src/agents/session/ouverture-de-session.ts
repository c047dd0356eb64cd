import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildJeton, computeEmpreinte, cookieSessionOf } from '../../socle/acces/index.js';
import { Reglages } from '../../socle/config/index.js';
import { SessionsEnBase } from './sessions-en-base.js';

/** In seconds: how long a browser keeps the cookie; the session itself ends by itself long before when it is not used. */
const DUREE_DU_COOKIE = 7 * 24 * 3600;

/** Opens a session and gives its secret to the browser that asked. */
@Injectable()
export class OuvertureDeSession {
  constructor(
    private readonly sessions: SessionsEnBase,
    private readonly reglages: Reglages,
  ) {}

  /** Opens it in the transaction in progress; what is returned sets the cookie, once that transaction is over. */
  async open(agent: string, { headers }: FastifyRequest): Promise<(reponse: FastifyReply) => void> {
    const jeton = buildJeton();
    await this.sessions.add(computeEmpreinte(jeton), agent, describeAppareil(headers['user-agent']));
    return (reponse) => void reponse.setCookie(this.nom, jeton, { ...this.options, maxAge: DUREE_DU_COOKIE });
  }

  /** Takes the cookie back. */
  close(reponse: FastifyReply): void {
    void reponse.clearCookie(this.nom, this.options);
  }

  private get nom(): string {
    return cookieSessionOf(this.reglages.cookieSecurise);
  }

  private get options(): { httpOnly: true; sameSite: 'lax'; path: string; secure: boolean } {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.reglages.cookieSecurise };
  }
}

/** Names that browsers and systems give themselves, the most particular first: each pretends to be the next ones. */
const NAVIGATEURS = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMES = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** « Firefox sur Windows », for a person to know their devices apart; undefined when nothing is recognised. */
function describeAppareil(agent = ''): string | undefined {
  const [navigateur, systeme] = [NAVIGATEURS, SYSTEMES].map(
    (noms) => noms.find(([signe]) => agent.includes(signe))?.[1],
  );
  return systeme ? `${navigateur ?? 'Navigateur'} sur ${systeme}` : navigateur;
}
