import { describe, expect, it } from '@jest/globals';
import { ENTS } from './ent.js';
import {
  explainDesignation,
  explainFonctionSansObjet,
  FONCTIONS_NUMERIQUES,
  isFonctionDesignee,
  isFonctionNumerique,
  LIBELLES_FONCTIONS_NUMERIQUES,
  listATransmettre,
} from './fonctions.js';
import { LIBELLES_RESPONSABLES } from './responsables.js';

describe('digital functions', () => {
  it('are eight, each with a label, a way to designate and something to hand over, whatever the ENT', () => {
    expect(FONCTIONS_NUMERIQUES).toHaveLength(8);
    for (const code of FONCTIONS_NUMERIQUES) {
      expect(LIBELLES_FONCTIONS_NUMERIQUES[code].length).toBeGreaterThan(5);
      expect(listATransmettre(code).length).toBeGreaterThan(0);
      for (const ent of ENTS) expect(explainDesignation(code, ent)).toMatch(/\.$/);
    }
    expect(isFonctionNumerique('REF_PIX')).toBe(true);
    expect(isFonctionNumerique('CHEF')).toBe(false);
  });

  it('share their codes with the lines of the film', () => {
    for (const code of ['REF_PIX', 'ADMIN_ENT', 'RESP_AFFECT_GAR', 'ADMIN_EDUCONNECT', 'WEBMESTRE'])
      expect(LIBELLES_RESPONSABLES).toHaveProperty(code);
  });

  it('ask for an ENT administrator only where there is an ENT, and say why not elsewhere', () => {
    expect(explainFonctionSansObjet('ADMIN_ENT', 'lycee_connecte')).toBeUndefined();
    for (const ent of ['edugar', 'aucun', 'inconnu'] as const)
      expect(explainFonctionSansObjet('ADMIN_ENT', ent)).toContain('ENT');
    for (const ent of ENTS) expect(explainFonctionSansObjet('RESP_AFFECT_GAR', ent)).toBeUndefined();
  });

  it('are designated in the GAR by the means of the ENT', () => {
    expect(explainDesignation('RESP_AFFECT_GAR', 'lycee_connecte')).toContain('RESP-AFFECT-GAR');
    expect(explainDesignation('RESP_AFFECT_GAR', 'ent_creuse')).toContain('Médiacentre');
    expect(explainDesignation('RESP_AFFECT_GAR', 'edugar')).toContain('DelegCE');
    expect(explainDesignation('RESP_AFFECT_GAR', 'i_cart')).toContain('à vérifier');
  });

  it('are held between two days included, until the end of the year without an end', () => {
    const partie = [{ debut: '2026-09-01', fin: '2026-11-22' }];
    expect(isFonctionDesignee(partie, 2026, '2026-11-22')).toBe(true);
    expect(isFonctionDesignee(partie, 2026, '2026-11-23')).toBe(false);
    expect(isFonctionDesignee([{ debut: '2026-12-01' }], 2026, '2026-11-30')).toBe(false);
    expect(isFonctionDesignee([{ debut: '2026-09-01' }], 2026, '2026-08-20')).toBe(true);
    expect(isFonctionDesignee([{ debut: '2026-09-01', fin: null }], 2026, '2027-07-31')).toBe(true);
    expect(isFonctionDesignee([], 2026, '2026-11-22')).toBe(false);
  });
});
