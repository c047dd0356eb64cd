import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildAdapter } from '../../create-application.js';
import { readReglages } from '../config/index.js';

describe('what is not HTTP', () => {
  const fastify = buildAdapter(readReglages({})).getInstance();
  let port: number;

  beforeAll(async () => {
    await fastify.listen({ port: 0, host: '127.0.0.1' });
    ({ port } = fastify.server.address() as { port: number });
  });

  afterAll(async () => {
    await fastify.close();
  });

  it.each([
    ['bytes in an address', 'GET /\xe9 HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'saisie.illisible'],
    ['a character zero in a header', 'GET / HTTP/1.1\r\nHost: a\r\nA: b\0c\r\n\r\n', 400, 'saisie.illisible'],
    ['another protocol', '\x16\x03\x01\x02\x00', 400, 'saisie.illisible'],
    ['headers without end', `GET / HTTP/1.1\r\nA: ${'x'.repeat(70_000)}\r\n\r\n`, 431, 'saisie.entetes_trop_longs'],
  ])('is refused in words and closed: %s', async (_, octets, statut, code) => {
    const connexion = connect(port, '127.0.0.1');
    connexion.write(Buffer.from(octets, 'latin1'));
    const [entete = '', corps = ''] = (await text(connexion)).split('\r\n\r\n');
    expect(entete).toMatch(new RegExp(`^HTTP/1.1 ${statut} `));
    expect(entete).toContain('application/problem+json');
    expect(JSON.parse(corps)).toMatchObject({ status: statut, code, title: expect.any(String) });
  });
});
