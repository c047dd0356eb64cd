import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { addCompression } from './configure-application.js';
import { buildSecurityTxt } from './securite-txt.js';
import { EtatDuService } from '../sante/index.js';
import { serveWeb } from './serve-web.js';

@Module({ providers: [{ provide: EtatDuService, useValue: { etat: 'pret' } }] })
class Vide {}

const SCRIPT = `export const longue = '${'focale '.repeat(400)}';\n`;
const PAGE = `<!doctype html><title>Focale</title><p>${'Une page. '.repeat(200)}`;

describe('the web pages', () => {
  let dossier: string;
  let application: NestFastifyApplication;

  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'focale-web-'));
    await mkdir(join(dossier, 'assets'));
    await writeFile(join(dossier, 'index.html'), PAGE);
    await writeFile(join(dossier, 'robots.txt'), 'User-agent: *\n');
    await writeFile(join(dossier, 'assets/entree-1a2b.js'), SCRIPT);
    await writeFile(join(dossier, 'assets/entree-1a2b.js.br'), brotliCompressSync(SCRIPT));
    await writeFile(join(dossier, 'assets/entree-1a2b.js.gz'), gzipSync(SCRIPT));
    await writeFile(join(dossier, 'assets/police-3c4d.woff2'), 'wOF2');
    application = await NestFactory.create<NestFastifyApplication>(Vide, new FastifyAdapter(), { logger: false });
    await addCompression(application);
    await serveWeb(application, dossier);
    await application.init();
    await application.getHttpAdapter().getInstance().ready();
  });

  afterAll(async () => {
    await application.close();
    await rm(dossier, { recursive: true });
  });

  const get = (url: string, encodage = 'gzip, deflate, br') =>
    application.inject({ method: 'GET', url, headers: { 'accept-encoding': encodage } });

  it('leave as the build compressed them, for a year', async () => {
    const br = await get('/assets/entree-1a2b.js');
    expect(br.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(String(br.headers['vary']).toLowerCase()).toContain('accept-encoding');
    expect(br.rawPayload).toEqual(brotliCompressSync(SCRIPT));
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(SCRIPT);
    const gz = await get('/assets/entree-1a2b.js', 'gzip');
    expect(gunzipSync(gz.rawPayload).toString()).toBe(SCRIPT);
    const nu = await get('/assets/entree-1a2b.js', 'identity');
    expect(nu.headers['content-encoding']).toBeUndefined();
    expect(nu.body).toBe(SCRIPT);
    expect((await get('/assets/police-3c4d.woff2')).headers['content-encoding']).toBeUndefined();
  });

  it.each(['/', '/connexion', '/inconnue', '/etablissements/0990001N/annees/2026-2027/film?le=2026.10'])(
    'answer the page, compressed, at %s',
    async (adresse) => {
      const reponse = await get(adresse);
      expect(reponse.statusCode).toBe(200);
      expect(reponse.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'br',
        'cache-control': 'no-cache',
      });
      expect(brotliDecompressSync(reponse.rawPayload).toString()).toBe(PAGE);
    },
  );

  it.each([
    '/assets/missing.js',
    '/assets/',
    '/assets/missing',
    '/favicon.ico',
    '/index.html',
    '/wp-login.php',
    '/.env',
    '/.git/config',
    '/.well-known/security.txt',
    '/.well-known/change-password',
    '/assets/entree-1a2b.js.br',
  ])('answer 404 in plain French where there is no file: %s', async (adresse) => {
    const reponse = await get(adresse);
    expect({ statut: reponse.statusCode, type: reponse.headers['content-type'], corps: reponse.body }).toEqual({
      statut: 404,
      type: 'text/plain; charset=utf-8',
      corps: 'Ce fichier n’existe pas.\n',
    });
  });

  it('answer a problem to a wrong address of the API', async () => {
    const reponse = await get('/api/v2/rien');
    expect(reponse.statusCode).toBe(404);
    expect(reponse.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('give the files that are there', async () => {
    const reponse = await get('/robots.txt', 'identity');
    expect({ statut: reponse.statusCode, corps: reponse.body }).toEqual({ statut: 200, corps: 'User-agent: *\n' });
  });
});

describe('security.txt', () => {
  it('names whom to tell, until half a year from the day of the clock', () => {
    expect(buildSecurityTxt('mailto:securite@focale.example', '2026-11-22', 'https://focale.example')).toBe(
      [
        'Contact: mailto:securite@focale.example',
        'Expires: 2027-05-21T00:00:00.000Z',
        'Preferred-Languages: fr, en',
        'Canonical: https://focale.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });
});
