import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport';
import type { OpenSessionDto } from './session.dto.js';
import { VerifyIdentifiants } from './verify-identifiants.js';

type Fin = (erreur: unknown, agent?: { id: string } | false) => void;
type Verification = (courriel: string, motDePasse: string, adresse: string, fin: Fin) => void;

/** Passport strategy of local accounts. `LocalGuard` has validated the body. */
class StrategieLocale extends Strategy {
  override name = 'local';

  constructor(private readonly verification: Verification) {
    super();
  }

  override authenticate(requete: unknown): void {
    const { body, ip } = requete as FastifyRequest;
    const { courriel, motDePasse } = body as OpenSessionDto;
    this.verification(courriel, motDePasse, ip, (erreur, agent) => {
      if (erreur) this.error(erreur);
      else if (agent) this.success(agent);
      else this.fail(401);
    });
  }
}

/** Passport runs at sign-in only: afterwards the session cookie is all that counts. */
@Injectable()
export class LocalStrategy extends PassportStrategy(StrategieLocale, 'local') {
  constructor(private readonly identifiants: VerifyIdentifiants) {
    super();
  }

  async validate(courriel: string, motDePasse: string, adresse: string): Promise<{ id: string } | false> {
    const id = await this.identifiants.execute(courriel, motDePasse, adresse);
    return id ? { id } : false;
  }
}
