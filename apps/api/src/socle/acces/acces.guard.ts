import '@fastify/cookie';
import { cibleOf, type Permission } from '@focale/domaine';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { TransactionOuverte } from '../base/index.js';
import { Reglages } from '../config/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../contexte/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { decideAcces, readCible } from './cible.js';
import { CLE_AUTORISE, CLE_PUBLIC } from './decorateurs.js';
import { computeEmpreinte, readJeton } from './jeton.js';
import { type SessionTrouvee, Sessions } from './sessions.port.js';

type Requete = FastifyRequest & { lieu?: EtablissementAnnee };

const LECTURES = new Set(['GET', 'HEAD']);

/**
 * The only door: session, permission of the route, transaction, target under its périmètre (404), role on it (403).
 * A route that declares neither `@Autorise` nor `@Public` is refused.
 */
@Injectable()
export class AccesGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @InjectDataSource() private readonly source: DataSource,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly sessions: Sessions,
    private readonly reglages: Reglages,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(CLE_PUBLIC, execution.getHandler())) return true;
    const requete = execution.switchToHttp().getRequest<Requete>();
    const jeton = readJeton(requete.cookies, this.reglages.cookieSecurise);
    if (!jeton) throw new ErreurMetier('session.absente');
    const permission = this.reflector.get<Permission | undefined>(CLE_AUTORISE, execution.getHandler());
    if (!permission) throw new ErreurMetier('acces.route_sans_droit');
    await this.open(requete, permission, computeEmpreinte(jeton));
    return true;
  }

  private async open(requete: Requete, permission: Permission, empreinte: string): Promise<void> {
    const lecture = LECTURES.has(requete.method);
    const { cible, malforme } = readCibleSafely(permission, requete.params as Record<string, string>);
    const { transaction, lignes } = await TransactionOuverte.openWith<{ session: SessionTrouvee }>(
      this.source,
      { lecture, portee: { systeme: 'connexion' } },
      this.sessions.buildLookup(empreinte, cible),
    );
    try {
      const session = lignes[0]?.session;
      if (!session) throw new ErreurMetier('session.absente');
      if (malforme) throw malforme;
      const { acces, portee } = await this.decide(requete, permission, session, cible, empreinte);
      if (!lecture && session.annee && session.annee.fin < this.horloge.today()) throw new ErreurMetier('annee.close');
      transaction.setPortee(portee);
      this.contexte.begin(transaction, acces);
      if (acces.uai && acces.annee !== undefined) requete.lieu = { uai: acces.uai, annee: acces.annee };
      if (session.aRenouveler) await this.sessions.renew(empreinte);
    } catch (erreur) {
      await transaction.rollback();
      throw erreur;
    }
  }

  private async decide(
    requete: Requete,
    permission: Permission,
    session: SessionTrouvee,
    cible: ReturnType<typeof readCible>,
    empreinte: string,
  ): Promise<ReturnType<typeof decideAcces>> {
    try {
      return decideAcces(permission, session, cible, empreinte, this.horloge.today());
    } catch (erreur) {
      if (erreur instanceof ErreurMetier && cibleOf(permission) !== 'agent') {
        const route = `${requete.method} ${requete.routeOptions.url ?? ''}`;
        await this.sessions.recordRefus({ agent: session.agent.id, route, permission, code: erreur.code });
      }
      throw erreur;
    }
  }
}

/** A malformed target is told only to a signed-in agent: without a session the answer is 401 whatever the path. */
function readCibleSafely(
  permission: Permission,
  parametres: Record<string, string>,
): { cible: ReturnType<typeof readCible>; malforme?: ErreurMetier } {
  try {
    return { cible: readCible(permission, parametres) };
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return { cible: {}, malforme: erreur };
    throw erreur;
  }
}
