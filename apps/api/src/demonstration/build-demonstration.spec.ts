import { describe, expect, it } from '@jest/globals';
import { anneeOf, CODES_DE_FAITS, ETIQUETTES, isApplicable, isCochable } from '@focale/domaine';
import { readFile } from 'node:fs/promises';
import { carryOverFilm, readFilmCsv } from '../catalogue/lecture/index.js';
import { boundsOf } from './calendrier.js';
import { buildDemonstration, FAITS_DECLARES, readEtablissementsCsv } from './index.js';
import type { AvancementDeDemonstration, Demonstration, MandatDeDemonstration } from './types.js';

const readCatalogue = (chemin: string): Promise<string> =>
  readFile(new URL(`../../../../catalogues/${chemin}`, import.meta.url), 'utf8');
const film2526 = readFilmCsv(await readCatalogue('film/2025-2026.csv'), CODES_DE_FAITS);
const film2627 = carryOverFilm(film2526, '2026-2027');
const etablissements = readEtablissementsCsv(await readCatalogue('demonstration/etablissements.csv'));
const build = (aujourdhui: string): Demonstration =>
  buildDemonstration({ aujourdhui, film2526, film2627, etablissements });

const AUJOURDHUI = '2026-11-22';
const demo = build(AUJOURDHUI);
const [COLLEGE, LYCEE] = ['0990001N', '0990002P'];
const share = <T>(liste: readonly T[], test: (element: T) => boolean): number =>
  liste.filter(test).length / liste.length;
const ofYear = <T extends { annee: string }>(liste: readonly T[], annee: string): T[] =>
  liste.filter((element) => element.annee === annee);
const countBy = <T>(liste: readonly T[], keyOf: (element: T) => string): Map<string, number> =>
  liste.reduce((total, element) => total.set(keyOf(element), (total.get(keyOf(element)) ?? 0) + 1), new Map());
const agentOf = (compte: string): string =>
  demo.comptes.find(({ courriel }) => courriel === `${compte}@focale.example`)?.agent ?? 'absent';
const uaisOf = (compte: string, role: string): (string | null)[] =>
  demo.habilitations.filter((h) => h.agent === agentOf(compte) && h.role === role).map(({ uai }) => uai);

/** Share done by school, over the lines of the given periods that are not sans objet. */
function partsFaites(annee: string, periodes: readonly number[]): number[] {
  const film = new Map([...film2526, ...film2627].map((ligne) => [ligne.code, ligne]));
  const lignes = ofYear(demo.avancements, annee).filter(
    ({ code, statut }) => statut !== 'sans_objet' && periodes.includes(film.get(code)?.periode ?? 0),
  );
  const total = countBy(lignes, ({ uai }) => uai);
  const faites = countBy(
    lignes.filter(({ statut }) => statut === 'fait'),
    ({ uai }) => uai,
  );
  return [...total].map(([uai, n]) => (faites.get(uai) ?? 0) / n);
}

describe('the demonstration as a whole', () => {
  it('is the same for the same source, within a second of processor time', () => {
    const debut = process.cpuUsage();
    const seconde = build(AUJOURDHUI);
    expect(process.cpuUsage(debut).user / 1000).toBeLessThan(1000);
    expect(seconde).toEqual(demo);
  });

  it('gives every object its own version 4 identifier', () => {
    const { agents, habilitations, mandats, commissions, fonctions, activites, bilans, faits } = demo;
    const ids = [...agents, ...habilitations, ...mandats, ...commissions, ...activites, ...bilans].map(({ id }) => id);
    ids.push(...commissions.flatMap(({ membres }) => membres.map(({ id }) => id)), ...faits.map(({ objet }) => objet));
    ids.push(...fonctions.flatMap(({ objet, titulaires }) => [objet, ...titulaires.map(({ id }) => id)]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toBe(true);
  });

  it('names nobody twice, and writes to nobody outside the example domains', () => {
    const courriels = demo.agents.map(({ courriel }) => courriel);
    expect(new Set(courriels).size).toBe(courriels.length);
    expect(new Set(demo.agents.map(({ prenom, nom }) => `${prenom} ${nom}`)).size).toBe(demo.agents.length);
    expect(
      [...courriels, ...etablissements.map((e) => e.courriel)].every((c) => /^[a-z\d.-]+@[a-z]+\.example$/.test(c)),
    ).toBe(true);
  });

  it('refers only to agents and schools that it holds', () => {
    const agents = new Set(demo.agents.map(({ id }) => id));
    const { comptes, habilitations, mandats, activites, bilans, avancements } = demo;
    const cites = [...comptes, ...habilitations, ...mandats, ...activites, ...bilans, ...avancements].map(
      (x) => x.agent,
    );
    expect(cites.filter((agent) => agent !== null && !agents.has(agent))).toEqual([]);
  });

  it.each(['2026-07-31', '2026-08-20', '2026-09-15', '2026-11-01', AUJOURDHUI, '2027-02-10', '2027-07-31'])(
    'holds nothing later than the day it is made for (%s)',
    (jour) => {
      const { mandats, commissions, fonctions, avancements, faits, activites, bilans } = build(jour);
      const dates = [
        ...mandats.flatMap((m) => [m.transmiseLe, m.lettreSigneeLe, m.compensation.saisieSts, m.compensation.avisCa]),
        ...commissions.map((c) => c.installeeLe),
        ...fonctions.flatMap(({ titulaires }) => titulaires.map((f) => f.debut)),
        ...avancements.map((a) => a.faitLe),
        ...faits.map((f) => f.etabliLe),
        ...activites.map((a) => a.date),
        ...bilans.map((b) => b.presenteLe),
      ];
      expect(dates.filter((date) => date !== null && date > jour)).toEqual([]);
    },
  );

  it('only adds to what was done as days go by', () => {
    const faites = (jour: string): string[] =>
      build(jour)
        .avancements.filter((a) => a.statut === 'fait')
        .map((a) => a.code + a.uai);
    expect(faites('2027-03-10').length).toBeGreaterThan(faites(AUJOURDHUI).length);
    expect(faites('2027-07-31').length).toBeGreaterThan(faites('2027-03-10').length);
  });
});

describe('mandates', () => {
  const enCours = ofYear(demo.mandats, '2026-2027');
  const imp = ({ compensation }: MandatDeDemonstration): boolean => compensation.nature === 'imp';

  it('are 0 to 3 per school, near 2.2 where there are any, none in one school in eight', () => {
    const parEcole = countBy(enCours, ({ uai }) => uai);
    expect(Math.max(...parEcole.values())).toBe(3);
    expect(enCours.length / parEcole.size).toBeCloseTo(2.2, 0);
    expect(120 - parEcole.size).toBeGreaterThanOrEqual(12);
    expect(120 - parEcole.size).toBeLessThanOrEqual(18);
  });

  it('are mostly accepted, some transmitted, drafts or refused', () => {
    const etats = countBy(enCours, ({ etat }) => etat);
    expect([...etats.keys()].sort()).toEqual(['acceptee', 'brouillon', 'refusee', 'transmise']);
    expect(share(enCours, ({ etat }) => etat === 'acceptee')).toBeGreaterThan(0.65);
  });

  it('have a third of their letters signed and four IMP in five', () => {
    expect(share(enCours, ({ lettreSigneeLe }) => lettreSigneeLe !== null)).toBeGreaterThan(0.25);
    expect(share(enCours, ({ lettreSigneeLe }) => lettreSigneeLe !== null)).toBeLessThan(0.42);
    expect(share(enCours, imp)).toBeGreaterThan(0.68);
    expect(share(enCours, imp)).toBeLessThan(0.88);
    expect(new Set(enCours.filter(imp).map(({ compensation }) => compensation.tauxCentimes)).size).toBe(5);
  });

  it('never bind one person twice to a school in a year', () => {
    const cles = demo.mandats.map(({ uai, annee, agent }) => `${uai} ${annee} ${agent}`);
    expect(new Set(cles).size).toBe(cles.length);
  });
});

describe('commissions and heads', () => {
  it('are installed in about three schools in four, with 4 to 12 members', () => {
    const installees = ofYear(demo.commissions, '2026-2027');
    expect(installees.length / 120).toBeGreaterThan(0.68);
    expect(installees.length / 120).toBeLessThan(0.8);
    expect(demo.commissions.every(({ membres }) => membres.length >= 4 && membres.length <= 12)).toBe(true);
  });

  it('never name a pupil or a parent', () => {
    const anonymes = demo.commissions
      .flatMap(({ membres }) => membres)
      .filter((m) => ['eleves', 'parents'].includes(m.qualite));
    expect(anonymes.length).toBeGreaterThan(0);
    expect(anonymes.every(({ prenom, nom }) => prenom === null && nom === null)).toBe(true);
  });

  it('give one school in eight a head who began since August', () => {
    const nouveaux = demo.habilitations.filter(({ role, debut }) => role === 'chef' && debut >= '2026-08-01');
    expect(nouveaux.length).toBe(14);
  });

  it('give every school exactly one head today', () => {
    const chefs = demo.habilitations.filter((h) => h.role === 'chef' && (h.fin === null || h.fin >= AUJOURDHUI));
    expect(chefs.map(({ uai }) => uai).sort()).toEqual(etablissements.map(({ uai }) => uai).sort());
  });
});

describe('the film of each school', () => {
  it.each([
    ['2025-2026', film2526],
    ['2026-2027', film2627],
  ])(
    'has a status for every applicable line that a school ticks and that no fait completes, and for no other (%s)',
    (annee, film) => {
      const isNouveau = (uai: string): boolean =>
        demo.habilitations.some((h) => h.uai === uai && h.role === 'chef' && anneeOf(h.debut) === annee);
      const attendues = etablissements.flatMap(({ uai, type, ent }) =>
        film
          .filter(({ nature, fait }) => isCochable(nature) && fait === null)
          .filter(({ applicabilite }) =>
            isApplicable(applicabilite, { type, ent, nouveauChef: isNouveau(uai), niveaux: [] }),
          )
          .map(({ code }) => `${uai} ${code}`),
      );
      expect(ofYear(demo.avancements, annee).map(({ uai, code }) => `${uai} ${code}`)).toEqual(attendues);
    },
  );

  it('is 85 to 100 % done everywhere in the closed year', () => {
    const parts = partsFaites('2025-2026', [1, 2, 3, 4, 5]);
    expect(parts).toHaveLength(120);
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0.85);
  });

  it('leaves one school in five clearly behind on the past period, and puts one in ten far ahead', () => {
    const parts = partsFaites('2026-2027', [1]);
    expect(share(parts, (part) => part < 0.55)).toBeCloseTo(0.2, 1);
    expect(share(parts, (part) => part > 0.93)).toBeGreaterThanOrEqual(0.07);
    expect(share(parts, (part) => part > 0.93)).toBeLessThanOrEqual(0.18);
  });

  it('dates what is done inside its period, gives a reason to what is sans objet, and starts a few lines', () => {
    const periodes = new Map([...film2526, ...film2627].map(({ code, periode }) => [code, periode]));
    const isInside = ({ annee, code, faitLe }: AvancementDeDemonstration): boolean => {
      const { debut, fin } = boundsOf(annee, periodes.get(code) ?? 1);
      return faitLe !== null && faitLe >= debut && faitLe <= fin;
    };
    expect(demo.avancements.filter(({ statut }) => statut === 'fait').every(isInside)).toBe(true);
    expect(demo.avancements.every(({ statut, motif }) => (statut === 'sans_objet') === (motif !== null))).toBe(true);
    expect(new Set(ofYear(demo.avancements, '2026-2027').map(({ statut }) => statut)).size).toBe(4);
  });

  it('never does a line before the one that it requires', () => {
    const faites = new Map(demo.avancements.map((a) => [`${a.uai} ${a.annee} ${a.cle}`, a]));
    const rompues = demo.avancements.filter(({ uai, annee, cle, faitLe }) => {
      const prerequis = film2627.find((ligne) => ligne.cle === cle)?.prerequis;
      const requise = prerequis && faites.get(`${uai} ${annee} ${prerequis}`);
      return (
        faitLe !== null &&
        requise &&
        requise.statut !== 'sans_objet' &&
        (requise.faitLe === null || requise.faitLe > faitLe)
      );
    });
    expect(rompues).toEqual([]);
  });
});

describe('the faits of a commission', () => {
  it('never come without it, nor before it was installed', () => {
    const installations = new Map(demo.commissions.map((c) => [`${c.uai} ${c.annee}`, c.installeeLe]));
    const reunions = demo.faits.filter(({ code }) => code.startsWith('reunion.'));
    expect(reunions.length).toBeGreaterThan(100);
    expect(reunions.filter((f) => f.etabliLe < (installations.get(`${f.uai} ${f.annee}`) ?? '9999'))).toEqual([]);
  });

  it('leave aside those that mandates, commissions and bilans carry', () => {
    expect(demo.faits.filter(({ code }) => FAITS_DECLARES.has(code))).toEqual([]);
  });
});

describe('journals and bilans', () => {
  it('are kept by the demonstration RRUPN and forty others', () => {
    const agents = new Set(demo.activites.map(({ agent }) => agent));
    expect(agents.has(agentOf('rrupn'))).toBe(true);
    expect(agents.size).toBeGreaterThanOrEqual(38);
    expect(agents.size).toBeLessThanOrEqual(41);
    expect(demo.activites.every(({ minutes, nombre }) => minutes > 0 && nombre > 0)).toBe(true);
  });

  it('serve missions, bear every tag, are shared now and then, and one of them comes back each week', () => {
    const { activites } = demo;
    expect(new Set(activites.flatMap(({ etiquettes }) => etiquettes))).toEqual(new Set(ETIQUETTES));
    expect(activites.every(({ mission }) => mission !== null)).toBe(true);
    const partagees = activites.filter(({ partagee }) => partagee).length / activites.length;
    expect(partagees).toBeGreaterThan(0.05);
    expect(partagees).toBeLessThan(0.2);
    expect(
      activites.filter(({ agent, chaqueSemaineJusquAu }) => chaqueSemaineJusquAu && agent === agentOf('rrupn')),
    ).not.toEqual([]);
  });

  it('were presented in June 2026 for about 70 % of the mandates of the closed year', () => {
    expect(demo.bilans.every(({ presenteLe }) => presenteLe.startsWith('2026-06') || presenteLe === '2026-07-01')).toBe(
      true,
    );
    expect(demo.bilans.length / ofYear(demo.mandats, '2025-2026').length).toBeCloseTo(0.7, 1);
  });
});

describe('the demonstration accounts', () => {
  it('are the eight of the contract', () => {
    expect(demo.comptes.map(({ courriel }) => courriel.split('@')[0])).toEqual([
      ...['admin', 'srane', 'departement87', 'chef', 'adjoint', 'rrupn', 'pix', 'lecteur'],
    ]);
  });

  it('leave the collège of the cité scolaire for its head to declare, and its lycée well ahead', () => {
    const enCours = ofYear(demo.mandats, '2026-2027');
    expect(enCours.filter(({ uai }) => uai === COLLEGE)).toEqual([]);
    expect(ofYear(demo.commissions, '2026-2027').some(({ uai }) => uai === COLLEGE)).toBe(false);
    expect(enCours.filter(({ uai }) => uai === LYCEE).map(({ etat }) => etat)).toEqual([
      'acceptee',
      'acceptee',
      'acceptee',
    ]);
    expect(ofYear(demo.commissions, '2026-2027').some(({ uai }) => uai === LYCEE)).toBe(true);
  });

  it('make rrupn@ the RRUPN of two schools, the only one to hold two', () => {
    expect(uaisOf('chef', 'chef')).toEqual([COLLEGE, LYCEE]);
    expect(uaisOf('rrupn', 'rrupn')).toHaveLength(2);
    expect(uaisOf('rrupn', 'rrupn')).toContain(LYCEE);
    const ecoles = countBy(
      demo.habilitations.filter(({ role }) => role === 'rrupn'),
      ({ agent }) => agent,
    );
    expect([...ecoles].filter(([, n]) => n > 1).map(([agent]) => agent)).toEqual([agentOf('rrupn')]);
  });
});
