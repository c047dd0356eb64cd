import type { Permission } from '@focale/domaine';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { EtablissementAnnee as Lieu } from '../contexte/index.js';

export const CLE_AUTORISE = 'focale:autorise';
export const CLE_PUBLIC = 'focale:public';

/** The permission a route needs; its target (school, académie...) comes from the route's parameters. */
export const Autorise = (permission: Permission): MethodDecorator => SetMetadata(CLE_AUTORISE, permission);

export const CLE_ANTICIPE = 'focale:anticipe';

/**
 * A handler whose first statement leaves behind the opening of the request, without waiting for the guard's decision: its rows
 * are thrown away when the decision is a refusal. Such a handler reads who is asking only after its first statement, and reads
 * the database through `base.query` and `base.finish` alone.
 */
export const Anticipe = (): MethodDecorator => SetMetadata(CLE_ANTICIPE, true);

/** A route open to anybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(CLE_PUBLIC, true);

/** The school and year named by the route, resolved by the guard. */
export const EtablissementAnnee = createParamDecorator((_: unknown, contexte: ExecutionContext): Lieu => {
  const { lieu } = contexte.switchToHttp().getRequest<{ lieu?: Lieu }>();
  if (!lieu) throw new Error('@EtablissementAnnee() needs a route with :uai and :annee');
  return lieu;
});
