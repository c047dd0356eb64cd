import { describe, expect, it } from '@jest/globals';
import {
  demandeEquipement,
  ETATS_DEMANDE,
  isCampagneOuverte,
  proposeCollectivite,
  REPONSES_EQUIPEMENT,
} from './equipements.js';

describe('an equipment request', () => {
  it('reaches every state from a draft, and only those that were transmitted are answered', () => {
    expect([...demandeEquipement.listReachable('brouillon')].sort()).toEqual([...ETATS_DEMANDE].sort());
    expect(demandeEquipement.transitionsFrom('brouillon')).toEqual(['transmettre']);
    for (const [etat, transition] of Object.entries(REPONSES_EQUIPEMENT))
      expect(ETATS_DEMANDE.filter((depuis) => demandeEquipement.next(depuis, transition) === etat)).not.toContain(
        'brouillon',
      );
  });

  it('is delivered only once granted, and taken back by the school only before an answer', () => {
    const from = (transition: 'livrer' | 'reprendre') =>
      ETATS_DEMANDE.filter((etat) => demandeEquipement.next(etat, transition) !== undefined);
    expect(from('livrer')).toEqual(['accordee', 'accordee_en_partie']);
    expect(from('reprendre')).toEqual(['demandee']);
  });
});

describe('an equipment campaign', () => {
  it.each([
    [['college'] as const, 'Département'],
    [['lycee', 'lycee_pro', 'lycee_polyvalent'] as const, 'Région'],
    [['college', 'lycee'] as const, ''],
    [['erea'] as const, ''],
    [[] as const, ''],
  ])('proposes the collectivité of %j', (types, collectivite) => {
    expect(proposeCollectivite(types)).toBe(collectivite);
  });

  it('is open from its first day to its last, both included', () => {
    const campagne = { ouverteLe: '2026-11-02', closeLe: '2026-12-18' };
    const ouverts = ['2026-11-01', '2026-11-02', '2026-12-18', '2026-12-19'].map((jour) =>
      isCampagneOuverte(campagne, jour),
    );
    expect(ouverts).toEqual([false, true, true, false]);
  });
});
