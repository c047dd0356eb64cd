import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeDepartementOfUai, computeUaiLetter, hasUncertainDepartement, isUai, parseUai } from './uai.js';

const numero = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'));
const uai = numero.map((n) => n + computeUaiLetter(n));

describe('uai', () => {
  it.each(['0990001N', '0990002P', '0990003R', '0990004S', '0342266D'])('accepts %s', (valide) => {
    expect(isUai(valide)).toBe(true);
  });

  it.each(['0990001P', '0990001n', '990001N', '0990001', '09900012', '0990001I', ' 0990001N', ''])(
    'refuses "%s" as it is written',
    (invalide) => {
      expect(isUai(invalide)).toBe(false);
    },
  );

  it('verifies every number with its own letter and with no other', () => {
    fc.assert(
      fc.property(numero, fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (n, lettre) => {
        expect(isUai(n + lettre)).toBe(lettre === computeUaiLetter(n));
      }),
    );
  });

  it('sees any single wrong digit', () => {
    fc.assert(
      fc.property(uai, fc.nat(6), fc.integer({ min: 1, max: 9 }), (valide, rang, ecart) => {
        const chiffre = (Number(valide[rang]) + ecart) % 10;
        expect(isUai(valide.slice(0, rang) + chiffre + valide.slice(rang + 1))).toBe(false);
      }),
    );
  });

  it('refuses to compute a letter from anything but seven digits', () => {
    expect(() => computeUaiLetter('99000')).toThrow(RangeError);
    expect(() => computeUaiLetter('099000A')).toThrow(RangeError);
  });

  it('reads back every UAI in lower case with spaces around', () => {
    fc.assert(fc.property(uai, (valide) => expect(parseUai(` ${valide.toLowerCase()}\t`)).toBe(valide)));
  });

  it('gives back a leading zero lost in a spreadsheet', () => {
    expect(parseUai('990001n')).toBe('0990001N');
    fc.assert(
      fc.property(
        uai.filter((valide) => valide.startsWith('0')),
        (valide) => expect(parseUai(valide.slice(1))).toBe(valide),
      ),
    );
  });

  it('repairs nothing that does not verify', () => {
    expect(parseUai('990001P')).toBeUndefined();
    expect(parseUai('90001N')).toBeUndefined();
    expect(parseUai('')).toBeUndefined();
  });

  it.each([
    ['0190008', '019'],
    ['6200001', '02A'],
    ['7200001', '02B'],
    ['9740001', '974'],
    ['9830001', '988'],
    ['9840001', '987'],
  ])('tells the département of %s', (n, departement) => {
    expect(codeDepartementOfUai(n + computeUaiLetter(n))).toBe(departement);
  });

  it('tells no département of what is not a UAI', () => {
    expect(codeDepartementOfUai('0990001P')).toBeUndefined();
  });

  it('warns that an overseas département may differ from the prefix', () => {
    expect(hasUncertainDepartement(`9710001${computeUaiLetter('9710001')}`)).toBe(true);
    expect(hasUncertainDepartement('0990001N')).toBe(false);
  });
});
