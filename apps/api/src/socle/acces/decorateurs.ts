import type { Permission } from '@focale/domaine';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { EtablissementAnnee as Lieu } from '../contexte/index.js';

export const CLE_AUTORISE = 'focale:autorise';
export const CLE_PUBLIC = 'focale:public';

/** The permission a route needs; its target (school, académie...) comes from the route's parameters. */
export const Autorise = (permission: Permission): MethodDecorator => SetMetadata(CLE_AUTORISE, permission);

/** A route open to anybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(CLE_PUBLIC, true);

/** The school and year named by the route, resolved by the guard. */
export const EtablissementAnnee = createParamDecorator((_: unknown, contexte: ExecutionContext): Lieu => {
  const { lieu } = contexte.switchToHttp().getRequest<{ lieu?: Lieu }>();
  if (!lieu) throw new Error('@EtablissementAnnee() needs a route with :uai and :annee');
  return lieu;
});
