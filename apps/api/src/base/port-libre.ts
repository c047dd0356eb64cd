import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Systems hand out the ports above these to whoever connects: one of them, found free, may be taken before it is used. Below the
 * first ones are those that services are known by.
 */
const PORTS = { min: 12_000, max: 32_000 };
const ESSAIS = 50;

/** A port of this machine that nobody listens on, drawn at random: two processes that look for one do not find the same. @throws when all those drawn are taken */
export async function findFreePort(): Promise<number> {
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    const port = randomInt(PORTS.min, PORTS.max);
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${PORTS.min} and ${PORTS.max}`);
}

async function isFree(port: number): Promise<boolean> {
  const serveur = createServer().listen(port, '127.0.0.1');
  try {
    await once(serveur, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    serveur.close();
  }
}
