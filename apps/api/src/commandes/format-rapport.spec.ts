import { describe, expect, it } from '@jest/globals';
import type { RapportImport } from '../etablissements/index.js';
import { formatRapport } from './format-rapport.js';

const RAPPORT: RapportImport = {
  lus: 12_345,
  crees: 0,
  modifies: 0,
  inchanges: 118,
  aFermer: [],
  nouvellesFermetures: 0,
  ecartes: [{ motif: 'Établissement privé.', nombre: 3 }],
  erreurs: [],
  nombreErreurs: 0,
  parAcademie: [{ academie: '22', nom: 'Limoges', etablissements: 118 }],
  sections: 4,
  ents: 0,
};

describe('the report of an import in a terminal', () => {
  it('says that nothing changes', () => {
    const texte = formatRapport(RAPPORT, 'annuaire.csv', false);
    expect(texte).toContain('Rien ne change');
    expect(texte).toMatch(/Lignes lues +12\s345/);
    expect(texte).toContain('Limoges (22) : 118');
    expect(texte).toContain('3 × Établissement privé.');
  });

  it('says that a trial wrote nothing, and cuts long lists', () => {
    const aFermer = Array.from({ length: 25 }, (_, i) => ({ uai: `U${i}`, nom: 'Collège', commune: 'Guéret' }));
    const texte = formatRapport({ ...RAPPORT, aFermer, nouvellesFermetures: 25 }, 'annuaire.csv', true);
    expect(texte).toContain('Essai sur annuaire.csv : rien n’a été écrit.');
    expect(texte).not.toContain('Rien ne change');
    expect(texte).toContain('U19 Collège (Guéret)');
    expect(texte).not.toContain('U20 ');
    expect(texte).toContain('et 5 de plus');
  });
});
