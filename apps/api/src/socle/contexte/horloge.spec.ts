import { describe, expect, it } from '@jest/globals';
import { buildInstantDeParis, dayOf, readHeureDeParis } from './heure-de-paris.js';
import { Horloge, isMoment } from './horloge.js';

const build = (jour: string, heure: string): string => buildInstantDeParis(jour, heure).toISOString();

describe('the day and time of Paris', () => {
  it.each([
    ['winter', '2026-11-22', '09:00', '2026-11-22T08:00:00.000Z'],
    ['summer', '2027-08-31', '23:59:59.999', '2027-08-31T21:59:59.999Z'],
    ['the first instant of a school year', '2027-09-01', '00:00', '2027-08-31T22:00:00.000Z'],
    ['the last instant of a year', '2026-12-31', '23:59:59.999', '2026-12-31T22:59:59.999Z'],
    ['the first of the next', '2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
    ['a 29 February', '2028-02-29', '12:00', '2028-02-29T11:00:00.000Z'],
    ['the minute before the hour is skipped', '2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['an hour that is skipped', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['the hour after it', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['the hour before the one that comes twice', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['an hour that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['the hour after it', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('give the instant: %s', (_cas, jour, heure, instant) => {
    expect(build(jour, heure)).toBe(instant);
  });

  it('are read back from every quarter of an hour around the two changes', () => {
    for (const nuit of ['2026-10-24T22:00:00Z', '2027-03-27T22:00:00Z'])
      for (let quart = 0; quart < 24; quart += 1) {
        const instant = new Date(Date.parse(nuit) + quart * 900_000);
        const { jour, heure } = readHeureDeParis(instant);
        expect(readHeureDeParis(buildInstantDeParis(jour, heure))).toEqual({ jour, heure });
      }
  });

  it('change at midnight in Paris, not at midnight elsewhere', () => {
    expect(dayOf(new Date('2027-08-31T21:59:59.999Z'))).toBe('2027-08-31');
    expect(dayOf(new Date('2027-08-31T22:00:00Z'))).toBe('2027-09-01');
    expect(dayOf(new Date('2028-02-28T22:59:59.999Z'))).toBe('2028-02-28');
    expect(dayOf(new Date('2028-02-28T23:00:00Z'))).toBe('2028-02-29');
    expect(dayOf(new Date('2028-02-29T23:00:00Z'))).toBe('2028-03-01');
    expect(dayOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });
});

describe('the clock', () => {
  it('tells real time, and nothing to the database, as long as nothing moves it', () => {
    const horloge = new Horloge();
    const [avant, lue, apres] = [Date.now(), horloge.now().getTime(), Date.now()];
    expect(lue).toBeGreaterThanOrEqual(avant);
    expect(lue).toBeLessThanOrEqual(apres);
    expect(horloge.decalage).toBeUndefined();
  });

  it('goes on from the instant where it is put', () => {
    const avant = Date.now();
    const horloge = new Horloge('2028-02-28T23:59:59.000+01:00');
    const passe = horloge.now().getTime() - Date.parse('2028-02-28T22:59:59Z');
    expect(passe).toBeGreaterThanOrEqual(0);
    expect(passe).toBeLessThanOrEqual(Date.now() - avant);
  });

  it.each(['2026-10-25', '2027-03-28', '2027-08-31', '2027-09-01', '2026-12-31', '2028-02-29'])(
    'keeps its time of day when it is moved to %s, and its day through the changes of hour',
    (jour) => {
      const horloge = new Horloge('2026-11-22T09:00:00+01:00');
      horloge.set(jour);
      const { jour: lu, heure } = readHeureDeParis(horloge.now());
      expect(lu).toBe(jour);
      expect(horloge.today()).toBe(jour);
      expect(heure.slice(0, 2)).toBe('09');
    },
  );

  it('tells the database the same offset, and says that there is none once it is put back', () => {
    const horloge = new Horloge('2027-09-01T00:00:00+02:00');
    const secondes = Number(/^PT(-?[\d.]+)S$/.exec(horloge.decalage ?? '')?.[1]);
    expect(Math.abs(Date.now() + secondes * 1000 - horloge.now().getTime())).toBeLessThan(1000);
    horloge.set(undefined);
    expect(horloge.decalage).toBe('PT0S');
  });

  it.each(['2027-02-29', '2026-13-01', '22/11/2026', '2026-11-22T09:00:00', '2026-11-22T25:00:00Z', ''])(
    'refuses "%s"',
    (moment) => {
      expect(isMoment(moment)).toBe(false);
      expect(() => new Horloge(moment)).toThrow(RangeError);
    },
  );
});
