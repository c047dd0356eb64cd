import { describe, expect, it } from '@jest/globals';
import { listDroits } from '@focale/domaine';
import type { Habilitation } from '@focale/domaine';
import { peut } from '../domaines/agents/peut.js';
import type { Session } from '../domaines/agents/session.js';
import { findAcademie, findAccueil, listEcole, listLiens } from './navigation.js';

const ANNEE = '2026-2027';
const ICI = '0990001N';
const AILLEURS = '0990002P';

type Tenue = Omit<Habilitation, 'debut'> & { academieDuDepartement?: string };

/** A session as the API answers it. */
const build = (...tenues: Tenue[]): Session =>
  ({
    agent: { id: '1', prenom: 'Noé', nom: 'Belvaude', courriel: 'noe@focale.example' },
    habilitations: tenues.map((h) => ({
      ...h,
      debut: '2026-09-01',
      droits: listDroits({ ...h, debut: '2026-09-01' }),
    })),
    etablissements: [{ uai: ICI, nom: 'Collège' }],
  }) as Session;

const menu = (session: Session, uai = ICI): string[] => listEcole(session, uai, ANNEE).map(({ label }) => label);

const DE_LA_DIRECTION = ['Film annuel', 'RRUPN et missions', 'Commission', 'Vie numérique', 'Journal', 'Bilans'];

describe('the menu of a school', () => {
  it('begins with the school for its direction', () => {
    const suite = [...DE_LA_DIRECTION, 'À qui m’adresser', 'Réseau'];
    expect(menu(build({ role: 'chef', uai: ICI }))).toEqual(['Mon établissement', ...suite]);
    expect(menu(build({ role: 'adjoint', uai: ICI }))).toEqual(['Établissement', ...suite]);
  });

  it('begins with the film and what is theirs for a RRUPN', () => {
    expect(menu(build({ role: 'rrupn', uai: ICI }))).toEqual([
      'Mon film',
      'Journal',
      'Mon bilan',
      'Vie numérique',
      'RRUPN et missions',
      'Commission',
      'Établissement',
      'À qui m’adresser',
      'Réseau',
    ]);
  });

  it('is short for a contributeur, whatever the function', () => {
    for (const fonctions of [['REF_PIX'], []])
      expect(menu(build({ role: 'contributeur', uai: ICI, fonctions }))).toEqual([
        'Film annuel',
        'Vie numérique',
        'À qui m’adresser',
      ]);
  });

  it('shows who reads what they may read, and no more', () => {
    const lecture = DE_LA_DIRECTION.filter((label) => label !== 'Journal');
    expect(menu(build({ role: 'lecteur', uai: ICI }))).toEqual(['Établissement', ...lecture, 'À qui m’adresser']);
    const suivi = ['Établissement', ...DE_LA_DIRECTION, 'À qui m’adresser'];
    expect(menu(build({ role: 'srane', academie: '22' }))).toEqual(suivi);
  });

  it('is that of the role held here, when another one is held elsewhere', () => {
    const session = build({ role: 'chef', uai: AILLEURS }, { role: 'rrupn', uai: ICI });
    expect(menu(session)[0]).toBe('Mon film');
    expect(menu(session, AILLEURS)[0]).toBe('Mon établissement');
    expect(peut(session, 'delegations.update', ICI)).toBe(false);
    expect(peut(session, 'delegations.update')).toBe(true);
    expect(peut(undefined, 'film.read')).toBe(false);
  });
});

describe('the first screen', () => {
  it.each<[string, Tenue, string]>([
    ['an administrateur', { role: 'administrateur' }, '/annuaire/import'],
    ['a SRANE', { role: 'srane', academie: '22' }, `/academies/22/annees/${ANNEE}`],
    [
      'a référent départemental',
      { role: 'referent_departemental', departement: '087', academieDuDepartement: '22' },
      `/academies/22/annees/${ANNEE}?departement=087`,
    ],
    ['a chef', { role: 'chef', uai: ICI }, `/etablissements/${ICI}/annees/${ANNEE}`],
    ['a RRUPN', { role: 'rrupn', uai: ICI }, `/etablissements/${ICI}/annees/${ANNEE}/film`],
    ['a contributeur', { role: 'contributeur', uai: ICI }, `/etablissements/${ICI}/annees/${ANNEE}/film`],
    ['a lecteur of a school', { role: 'lecteur', uai: ICI }, `/etablissements/${ICI}/annees/${ANNEE}`],
    ['a lecteur of an académie', { role: 'lecteur', academie: '22' }, `/academies/22/annees/${ANNEE}`],
  ])('of %s is what they came for', (_qui, tenue, adresse) => {
    expect(findAccueil(build(tenue), ANNEE)).toBe(adresse);
  });

  it('is the whole académie for who follows more than a département of it', () => {
    const session = build(
      { role: 'referent_departemental', departement: '087', academieDuDepartement: '22' },
      { role: 'srane', academie: '22' },
    );
    expect(findAccueil(session, ANNEE)).toBe(`/academies/22/annees/${ANNEE}`);
    expect(findAcademie(build({ role: 'chef', uai: ICI }))).toBeUndefined();
  });
});

describe('the menu of an académie', () => {
  const list = (tenue: Tenue): string[] => listLiens(build(tenue), { suite: '' }, ANNEE).map(({ label }) => label);

  it('offers imports to those who may import', () => {
    const suivi = ['Tableau de bord', 'Établissements', 'En retard', 'Réseau'];
    expect(list({ role: 'srane', academie: '22' })).toEqual([
      ...suivi,
      'Import de désignations',
      'Import de l’annuaire',
    ]);
    expect(list({ role: 'referent_departemental', departement: '087', academieDuDepartement: '22' })).toEqual(suivi);
    expect(list({ role: 'administrateur' })[0]).toBe('Import de l’annuaire');
  });
});
