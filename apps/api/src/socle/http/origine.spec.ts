import { describe, expect, it } from '@jest/globals';
import { buildAdapter } from '../../create-application.js';
import { readReglages } from '../config/index.js';
import { isForeignOrigin, ownOrigin } from './origine.js';

/** What Fastify makes of a request that arrives from this address, saying it comes from elsewhere over HTTPS. */
async function seen(
  remoteAddress: string,
  env: Record<string, string> = {},
): Promise<{ ip: string; protocol: string }> {
  const fastify = buildAdapter(readReglages(env)).getInstance();
  fastify.get('/', ({ ip, protocol }) => ({ ip, protocol }));
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };
  const reponse = await fastify.inject({ url: '/', remoteAddress, headers });
  await fastify.close();
  return reponse.json();
}

describe('a proxy', () => {
  it.each(['10.1.2.3', '192.168.1.7', '172.18.0.4', '169.254.3.4', 'fd00::7', '198.51.100.2'])(
    'at %s chooses neither the address nor the scheme by default',
    async (adresse) => {
      expect(await seen(adresse)).toEqual({ ip: adresse, protocol: 'http' });
    },
  );

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('on the machine itself (%s) is believed', async (adresse) => {
    expect(await seen(adresse)).toEqual({ ip: '203.0.113.9', protocol: 'https' });
  });

  it('elsewhere is believed once named, and the machine no longer when it is not', async () => {
    const env = { PROXYS_DE_CONFIANCE: '172.30.39.0/24, fd00::7' };
    expect(await seen('172.30.39.4', env)).toEqual({ ip: '203.0.113.9', protocol: 'https' });
    expect(await seen('fd00::7', env)).toEqual({ ip: '203.0.113.9', protocol: 'https' });
    expect(await seen('172.30.40.4', env)).toEqual({ ip: '172.30.40.4', protocol: 'http' });
    expect(await seen('127.0.0.1', env)).toEqual({ ip: '127.0.0.1', protocol: 'http' });
  });
});

describe('the origin of a change', () => {
  const PROPRE = 'https://focale.example';

  it.each([
    ['https://focale.example', false],
    ['https://focale.example:443', false],
    ['http://focale.example', true],
    ['https://focale.example:8443', true],
    ['https://mechant.example', true],
    ['null', true],
    ['focale.example', true],
    ['', true],
  ])('%s is foreign to an https site: %s', (origine, etrangere) => {
    expect(isForeignOrigin('POST', origine, PROPRE)).toBe(etrangere);
    expect(isForeignOrigin('GET', origine, PROPRE)).toBe(false);
  });

  it('may be absent, as from a script', () => {
    expect(isForeignOrigin('DELETE', undefined, PROPRE)).toBe(false);
  });

  it('is compared with the public address when there is one, else with the scheme and host of the request', () => {
    expect(ownOrigin('https://focale.example/chemin', 'http', '10.0.0.1:3000')).toBe(PROPRE);
    expect(ownOrigin(undefined, 'https', 'focale.example')).toBe(PROPRE);
    expect(ownOrigin(undefined, 'http', 'localhost:3000')).toBe('http://localhost:3000');
    expect(ownOrigin(undefined, 'http', undefined)).toBeUndefined();
    expect(isForeignOrigin('POST', PROPRE, undefined)).toBe(true);
  });
});
