import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildJeton, computeEmpreinte, cookieSessionOf, nameCookie, readJeton } from '../../socle/acces/index.js';
import { Reglages } from '../../socle/config/index.js';
import { Appareils, DUREE_D_UN_APPAREIL } from './appareils.js';
import { DUREE_MAXIMALE, SessionsEnBase } from './sessions-en-base.js';

/** Name of the cookie by which an account knows a device; it outlives sessions. */
const COOKIE_APPAREIL = 'focale_appareil';

interface OptionsDeCookie {
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly path: string;
  readonly secure: boolean;
}

/** Opens a session and gives its secret to the browser that asked, with that of a device known from now on. */
@Injectable()
export class OuvertureDeSession {
  constructor(
    private readonly appareils: Appareils,
    private readonly sessions: SessionsEnBase,
    private readonly reglages: Reglages,
  ) {}

  /**
   * Opens it in the transaction in progress, in the place of the one that this browser carried; what is returned sets the cookies,
   * once that transaction is over.
   */
  async open(agent: string, requete: FastifyRequest): Promise<(reponse: FastifyReply) => void> {
    const { cookieSecurise } = this.reglages;
    const remplacee = readJeton(requete.cookies, cookieSecurise);
    if (remplacee !== undefined) await this.sessions.remove(computeEmpreinte(remplacee));
    const jeton = buildJeton();
    await this.sessions.add(computeEmpreinte(jeton), agent, describeAppareil(requete.headers['user-agent']));
    const appareil = await this.appareils.create(agent, this.getAppareil(requete));
    return (reponse) => {
      void reponse.setCookie(cookieSessionOf(cookieSecurise), jeton, { ...this.options, maxAge: DUREE_MAXIMALE });
      void reponse.setCookie(this.nomAppareil, appareil, {
        ...this.options,
        maxAge: DUREE_D_UN_APPAREIL * 24 * 3600,
      });
    };
  }

  /** Takes the session's cookie back; the device stays known. */
  close(reponse: FastifyReply): void {
    void reponse.clearCookie(cookieSessionOf(this.reglages.cookieSecurise), this.options);
  }

  /** The secret of the device, when it has one. */
  getAppareil({ cookies }: FastifyRequest): string | undefined {
    return cookies[this.nomAppareil];
  }

  private get nomAppareil(): string {
    return nameCookie(COOKIE_APPAREIL, this.reglages.cookieSecurise);
  }

  private get options(): OptionsDeCookie {
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
