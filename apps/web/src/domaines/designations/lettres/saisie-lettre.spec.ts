import { describe, expect, it } from '@jest/globals';
import { toContenuLettre, toSaisieLettre } from './saisie-lettre.js';

const contenu = {
  periode: { debut: '2026-09-01', fin: '2027-07-31' },
  missionsPrincipales: ['Conseiller la direction', 'Accompagner les équipes'],
  missionsSecondaires: [],
  partages: [{ domaine: 'administrer' as const, acteur: 'référent Pix' }],
  qualification: null,
  formations: 'Trois journées du SRANE',
  moyens: { materiel: 'Un ordinateur portable', telephone: null, bureau: null, plages: null },
  remuneration: 'IMP de 1 250 €',
  suivi: ['Bilan annuel'],
  indicateurs: [],
  instances: { avisConseilPedagogique: '2026-06-11', communiqueeCa: null },
  texteLibre: null,
  lieu: 'Guéret',
};

describe('the form of a letter', () => {
  it('gives back the letter it was filled from', () => {
    expect(toContenuLettre(toSaisieLettre(contenu))).toEqual(contenu);
  });

  it('reads one item a line, without blank lines nor bullets typed by hand', () => {
    const saisie = { ...toSaisieLettre(contenu), suivi: '- Bilan annuel\n\n • Cahier de demandes  \n' };
    expect(toContenuLettre(saisie).suivi).toEqual(['Bilan annuel', 'Cahier de demandes']);
  });
});
