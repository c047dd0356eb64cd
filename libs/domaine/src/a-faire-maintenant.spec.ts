import { describe, expect, it } from '@jest/globals';
import { isMienne, type LigneAFaire, type Lecteur, listAFaireMaintenant, trancheOf } from './a-faire-maintenant.js';

const AUJOURDHUI = '2026-11-22';

const lecteur: Lecteur = { agent: 'a1', nom: 'Zoé Trévignon', fonctions: new Set(['RRUPN']) };

type Ligne = LigneAFaire & { code: string };

let ordre = 0;
const ligne = (code: string, champs: Partial<Ligne> = {}): Ligne => ({
  code,
  ordre: (ordre += 1),
  nature: 'action',
  statut: 'a_faire',
  echeance: '2026-11-30',
  obligation: 'aucune',
  responsable: 'CHEF',
  charge: null,
  prerequisEnAttente: false,
  ...champs,
});

const list = (...lignes: Ligne[]): string[] =>
  listAFaireMaintenant(lignes, lecteur, AUJOURDHUI).map((a) => a.ligne.code);

describe('what is to be done now', () => {
  it('keeps what is late, what is due within thirty days, and nothing that can wait', () => {
    expect(
      list(
        ligne('hier', { echeance: '2026-11-21' }),
        ligne('ce-jour', { echeance: AUJOURDHUI }),
        ligne('trentieme-jour', { echeance: '2026-12-22' }),
        ligne('trente-et-unieme', { echeance: '2026-12-23' }),
      ),
    ).toEqual(['hier', 'ce-jour', 'trentieme-jour']);
  });

  it('leaves out what is done, sans objet, or only shown for information', () => {
    expect(
      list(
        ligne('fait', { statut: 'fait' }),
        ligne('sans-objet', { statut: 'sans_objet' }),
        ligne('rappel', { nature: 'rappel_permanent' }),
        ligne('en-cours', { statut: 'en_cours' }),
      ),
    ).toEqual(['en-cours']);
  });

  it('keeps what the reader took in charge whatever its deadline, and not what is only of their function', () => {
    expect(
      list(
        ligne('promise', { echeance: '2027-06-30', charge: { agent: 'a1', nom: 'Zoé Trévignon' } }),
        ligne('par-son-nom', { echeance: '2027-06-30', charge: { agent: null, nom: 'Zoé Trévignon' } }),
        ligne('fonction', { echeance: '2027-06-30', responsable: 'RRUPN' }),
      ),
    ).toEqual(['promise', 'par-son-nom']);
  });

  it('puts late before near, own before others’, duties before the rest, and then the nearest deadline', () => {
    expect(
      list(
        ligne('proche', { echeance: '2026-12-10' }),
        ligne('plus-proche', { echeance: '2026-12-01' }),
        ligne('devoir', { echeance: '2026-12-20', obligation: 'obligation' }),
        ligne('mienne', { echeance: '2026-12-21', responsable: 'RRUPN' }),
        ligne('retard', { echeance: '2026-10-01' }),
        ligne('retard-mien', { echeance: '2026-11-01', responsable: 'RRUPN' }),
      ),
    ).toEqual(['retard-mien', 'retard', 'mienne', 'devoir', 'plus-proche', 'proche']);
  });

  it('puts what waits for another line after what can begin', () => {
    expect(list(ligne('bloquee', { responsable: 'RRUPN', prerequisEnAttente: true }), ligne('libre'))).toEqual([
      'libre',
      'bloquee',
    ]);
  });

  it('says each reason', () => {
    const [retard, promise] = listAFaireMaintenant(
      [
        ligne('retard', { echeance: '2026-10-01', responsable: 'RRUPN', obligation: 'obligation' }),
        ligne('promise', { charge: { agent: 'a1', nom: 'Zoé Trévignon' }, responsable: 'RRUPN' }),
      ],
      lecteur,
      AUJOURDHUI,
    );
    expect(retard?.raisons).toEqual(['retard', 'fonction', 'obligation']);
    expect(promise?.raisons).toEqual(['proche', 'charge']);
  });
});

describe('whose line it is', () => {
  it('is that of whoever took it in charge, before that of the function', () => {
    const autre = { agent: 'b2', nom: 'Noé Belvaude' };
    expect(isMienne(ligne('x', { responsable: 'RRUPN' }), lecteur)).toBe(true);
    expect(isMienne(ligne('x', { responsable: 'RRUPN', charge: autre }), lecteur)).toBe(false);
    expect(isMienne(ligne('x', { charge: { agent: 'a1', nom: 'Z. T.' } }), lecteur)).toBe(true);
    expect(isMienne(ligne('x', { responsable: 'RRUPN', nature: 'information' }), lecteur)).toBe(false);
  });
});

describe('the slices of deadlines', () => {
  it.each([
    ['2026-11-21', 'retard'],
    ['2026-11-22', 'semaine'],
    ['2026-11-29', 'semaine'],
    ['2026-11-30', 'mois'],
    ['2026-12-22', 'mois'],
    ['2026-12-23', 'plus_tard'],
  ])('puts %s in « %s »', (echeance, tranche) => {
    expect(trancheOf(echeance, AUJOURDHUI)).toBe(tranche);
  });
});
