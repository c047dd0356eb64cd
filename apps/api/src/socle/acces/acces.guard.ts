import '@fastify/cookie';
import { cibleOf, type Permission } from '@focale/domaine';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { TransactionOuverte } from '../../base/index.js';
import { Reglages } from '../config/index.js';
import { type Acces, type Cible, Contexte, type EtablissementAnnee, Horloge } from '../contexte/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { decideAcces, readCible, roleOf } from './cible.js';
import { CLE_ANTICIPE, CLE_AUTORISE, CLE_PUBLIC } from './decorateurs.js';
import { computeEmpreinte, readJeton } from './jeton.js';
import { type SessionTrouvee, Sessions } from './sessions.port.js';

type Requete = FastifyRequest & { lieu?: EtablissementAnnee };

/** What the guard must know to decide, once the database has answered. */
interface Demande {
  readonly permission: Permission;
  readonly empreinte: string;
  readonly cible: Cible;
  /** `GET …/film`, for the audit trail. */
  readonly route: string;
  readonly lecture: boolean;
  /** The handler's first statement does not wait for the decision, see `@Anticipe`. */
  readonly anticipe: boolean;
  readonly malforme: ErreurMetier | undefined;
}

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
    const handler = execution.getHandler();
    if (this.reflector.get<boolean | undefined>(CLE_PUBLIC, handler)) return true;
    const requete = execution.switchToHttp().getRequest<Requete>();
    const jeton = readJeton(requete.cookies, this.reglages.cookieSecurise);
    if (!jeton) throw new ErreurMetier('session.absente');
    const permission = this.reflector.get<Permission | undefined>(CLE_AUTORISE, handler);
    if (!permission) throw new ErreurMetier('acces.route_sans_droit');
    const anticipe = this.reflector.get<boolean | undefined>(CLE_ANTICIPE, handler) ?? false;
    const demande = buildDemande(requete, permission, computeEmpreinte(jeton), anticipe);
    const { uai, annee } = demande.cible;
    if (uai !== undefined && annee !== undefined) requete.lieu = { uai, annee };
    await this.open(demande);
    if (anticipe && !demande.malforme) return true;
    try {
      await this.contexte.decided();
    } catch (erreur) {
      await this.contexte.transaction.rollback();
      throw erreur;
    }
    return true;
  }

  /** Opens the transaction under the role of the target; session, rights and scope are read and set behind it. */
  private async open(demande: Demande): Promise<void> {
    const { permission, lecture, empreinte, cible, anticipe } = demande;
    const { decalage } = this.horloge;
    const ouverture = { lecture, role: roleOf(permission), decalage, planUnique: anticipe };
    const transaction = await TransactionOuverte.open(this.source, ouverture);
    const { requete, valeurs } = this.sessions.buildOuverture(empreinte, permission, cible, this.horloge.today());
    const lignes = transaction.run<{ session: SessionTrouvee | null }>(requete, valeurs);
    this.contexte.begin(
      cible,
      transaction,
      lignes.then(([ligne]) => this.decide(demande, ligne?.session ?? undefined, transaction)),
      () => this.open(demande),
    );
  }

  private decide(demande: Demande, session: SessionTrouvee | undefined, transaction: TransactionOuverte): Acces {
    if (!session) throw new ErreurMetier('session.absente');
    if (demande.malforme) throw demande.malforme;
    const { acces, role } = this.decideOrRecord(demande, session);
    if (!demande.lecture && session.annee && session.annee.fin < this.horloge.today())
      throw new ErreurMetier('annee.close');
    transaction.setRole(role);
    if (session.aRenouveler) this.sessions.renew(demande.empreinte);
    return acces;
  }

  private decideOrRecord(
    { permission, cible, empreinte, route }: Demande,
    session: SessionTrouvee,
  ): ReturnType<typeof decideAcces> {
    try {
      return decideAcces(permission, session, cible, empreinte);
    } catch (erreur) {
      if (erreur instanceof ErreurMetier && cibleOf(permission) !== 'agent')
        this.sessions.recordRefus({ agent: session.agent.id, route, permission, code: erreur.code });
      throw erreur;
    }
  }
}

/** A malformed target is told only to a signed-in agent: without a session the answer is 401 whatever the path. */
function buildDemande(requete: Requete, permission: Permission, empreinte: string, anticipe: boolean): Demande {
  const demande = {
    anticipe,
    permission,
    empreinte,
    route: `${requete.method} ${requete.routeOptions.url ?? ''}`,
    lecture: LECTURES.has(requete.method),
  };
  try {
    const cible = readCible(permission, requete.params as Record<string, string>);
    return { ...demande, cible, malforme: undefined };
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return { ...demande, cible: {}, malforme: erreur };
    throw erreur;
  }
}
