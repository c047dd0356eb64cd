import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** What a route that takes a file says of it. */
interface DepotAttendu {
  readonly limiteMo: number;
}

/** A route that takes one file, of at most `limiteMo` megabytes, in a form; `autres` names the other types it takes. */
export const Depot = (limiteMo: number, ...autres: readonly string[]): MethodDecorator =>
  applyDecorators(
    RouteConfig({ depot: { limiteMo } satisfies DepotAttendu }),
    ApiConsumes('multipart/form-data', ...autres),
  );

/** What the route of a request says of the file it takes; undefined when it takes none. */
export function findDepot(requete: FastifyRequest): DepotAttendu | undefined {
  return (requete.routeOptions.config as { depot?: DepotAttendu }).depot;
}
