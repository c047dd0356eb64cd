import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** In milliseconds: what is left to the requests under way, to the whole of the application, then to the embedded database. */
const SURSIS = 3000;
export const DUREE_SERVICE = 5500;
export const DUREE_BASE = 4000;

/** Takes no more request, lets those under way end, cuts those that do not, then closes the rest. */
export async function closeService(application: NestFastifyApplication): Promise<void> {
  const coupe = setTimeout(() => application.getHttpServer().closeAllConnections(), SURSIS);
  await application.close();
  clearTimeout(coupe);
}
