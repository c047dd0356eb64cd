import type { Alea } from './alea.js';

/** Names that every object inherits, and those that a careless merge would write. */
export const NOMS_HERITES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const TEXTES = [
  ...NOMS_HERITES,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'fin \udfff',
  '\ufffe\uffff',
  '\u202e\u200b\u200d',
  'e\u0301 décomposé',
  '👩‍👩‍👧‍👦'.repeat(20),
  'x'.repeat(300),
  'é'.repeat(5000),
  `'; drop table agents; --`,
  '%00%FF%',
  '${jndi:x}',
  '<script>alert(1)</script>',
  '=cmd|x!A1',
  '../../../etc/passwd',
  '\\',
  '"',
  '\r\nSet-Cookie: a=b',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '99999999999999999999',
  '1e400',
  '0x10',
  '٣',
];
const NOMBRES = [0, -0, -1, 1.5, 2147483647, 2147483648, -2147483649, 9007199254740993, 1e21, 1e308, 5e-324];
const DATES = [
  '0000-00-00',
  '0001-01-01',
  '-000001-01-01',
  '2026-02-30',
  '2027-02-29',
  '9999-12-31',
  '10000-01-01',
  '294277-01-01',
  '2026-11-22T25:61:61Z',
  '2026-11-22T00:00:00+99:99',
  '+275760-09-13T00:00:00.000Z',
  'infinity',
  'now',
  'epoch',
];

export const hostileText = (alea: Alea): string => alea.pick(alea.chance(0.2) ? DATES : TEXTES);

/** A value of any type that a field does not expect. */
export function hostileValue(alea: Alea): unknown {
  switch (alea.integer(0, 7)) {
    case 0:
      return alea.pick(NOMBRES);
    case 1:
      return alea.pick([null, true, false, [], {}, [[]], [null]]);
    case 2:
      return { [alea.pick(NOMS_HERITES)]: hostileText(alea) };
    case 3:
      return [hostileText(alea), alea.pick(NOMBRES)];
    default:
      return hostileText(alea);
  }
}

/** Pieces of an address as no browser writes them: wrong encodings, bytes, inherited names. */
export const hostileSegment = (alea: Alea): string =>
  alea.pick([
    '%00',
    'a%00b',
    '%E0%A4%A',
    '%ED%A0%80',
    '%FF',
    '%C0%AF',
    '%',
    '%2e%2e%2f',
    '\u00e9',
    'e%CC%81',
    '-1',
    '0',
    '99999999999999999999',
    '%20',
    'a'.repeat(150),
    ...NOMS_HERITES,
  ]);
