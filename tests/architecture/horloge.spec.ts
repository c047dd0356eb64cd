import { describe, expect, it } from '@jest/globals';
import { listFiles, readText } from './lecture.js';

/** SQL that reads real time: the application's clock is `maintenant()`, `maintenant_exact()`, `aujourdhui()`. */
const SQL_REEL =
  /(?<![\w.])(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\(\)(?!\s*[:{])|\b(current_date|current_timestamp|localtimestamp|current_time)\b/gi;
/** JavaScript that reads real time: the application's clock is `Horloge`. */
const JS_REEL = /\bnew Date\(\)|(?<!new )\bDate\(\)|\bDate\.now\b/g;

/** Where real time is what is wanted, with the day it was decided and the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'apps/api/src/socle/contexte/horloge.ts': '2026-11-29: the clock itself',
  'apps/api/src/base/courant/horloge.sql': '2026-11-30: the clock itself, in SQL',
  'apps/api/src/demarrage/battement.ts': '2026-11-29: age of a file that tells whether the process is alive',
  'apps/api/src/socle/imports/import-en-fond.ts': '2026-11-29: seconds between two notes of progress',
};

const fichiers = listFiles('apps/api/src', 'libs/domaine/src');
const sources = fichiers.filter((chemin) => chemin.endsWith('.ts') && !chemin.endsWith('.spec.ts'));
const withoutComments = (texte: string): string => texte.replace(/\/\*[\s\S]*?\*\/|^\s*(\/\/|--).*$/gm, '');

function listReadings(motif: RegExp, chemins: readonly string[]): string[] {
  return chemins.flatMap((chemin) =>
    [...withoutComments(readText(chemin)).matchAll(motif)].map(([lu]) => `${chemin}: ${lu}`),
  );
}

describe('the clock', () => {
  // Published migrations are frozen: what they left is in the live catalogue, which tests/base/horloge.spec.ts reads.
  const courant = fichiers.filter((chemin) => chemin.endsWith('.sql') && !chemin.includes('/migrations/'));

  it('is the only one that SQL reads', () => {
    expect(
      listReadings(
        SQL_REEL,
        [...sources, ...courant].filter((chemin) => !(chemin in EXCEPTIONS)),
      ),
    ).toEqual([]);
  });

  it('is the only one that the API reads', () => {
    expect(
      listReadings(
        JS_REEL,
        sources.filter((chemin) => !(chemin in EXCEPTIONS)),
      ),
    ).toEqual([]);
  });

  it('has no exception that has become useless', () => {
    const utiles = Object.keys(EXCEPTIONS).filter(
      (chemin) => listReadings(chemin.endsWith('.sql') ? SQL_REEL : JS_REEL, [chemin]).length > 0,
    );
    expect(utiles).toEqual(Object.keys(EXCEPTIONS));
  });

  it('lets nothing slip: each way of reading real time is seen', () => {
    for (const sql of ['set x = now()', `() => 'now()'`, 'current_date - 1', 'clock_timestamp()'])
      expect(sql).toMatch(new RegExp(SQL_REEL.source, 'i'));
    for (const js of ['new Date()', 'Date.now()', 'Date.now']) expect(js).toMatch(new RegExp(JS_REEL.source));
    for (const permis of ['maintenant()', 'this.horloge.now()', 'now(): Date {', 'new Date(instant)', 'toDate()']) {
      expect(permis).not.toMatch(new RegExp(SQL_REEL.source, 'i'));
      expect(permis).not.toMatch(new RegExp(JS_REEL.source));
    }
  });
});
