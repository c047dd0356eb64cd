import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport';
import { OuvertureDeSession } from './ouverture-de-session.js';
import type { OpenSessionDto } from './session.dto.js';
import { VerifyIdentifiants } from './verify-identifiants.js';

type Fin = (erreur: unknown, agent?: { id: string } | false) => void;
type Verification = (requete: FastifyRequest, fin: Fin) => void;

/** Passport strategy of local accounts. `LocalGuard` has validated the body. */
class StrategieLocale extends Strategy {
  override name = 'local';

  constructor(private readonly verification: Verification) {
    super();
  }

  override authenticate(requete: unknown): void {
    this.verification(requete as FastifyRequest, (erreur, agent) => {
      if (erreur) this.error(erreur);
      else if (agent) this.success(agent);
      else this.fail(401);
    });
  }
}

/** Passport runs at sign-in only: afterwards the session cookie is all that counts. */
@Injectable()
export class LocalStrategy extends PassportStrategy(StrategieLocale, 'local') {
  constructor(
    private readonly identifiants: VerifyIdentifiants,
    private readonly ouverture: OuvertureDeSession,
  ) {
    super();
  }

  async validate(requete: FastifyRequest): Promise<{ id: string } | false> {
    const { courriel, motDePasse } = requete.body as OpenSessionDto;
    const appareil = this.ouverture.getAppareil(requete);
    const id = await this.identifiants.execute({ courriel, motDePasse, adresse: requete.ip, appareil });
    return id ? { id } : false;
  }
}
