import { describe, expect, it } from '@jest/globals';
import { CHAMPS_MODELE, toGabarit, toSaisieModele } from './saisie-modele.js';

const contenu = {
  missionsPrincipales: ['Conseiller {{chef}}', 'Accompagner les équipes'],
  missionsSecondaires: [],
  qualification: null,
  formations: null,
  moyens: { materiel: null, telephone: null, bureau: 'Salle des référents', plages: null },
  remuneration: '{{compensation}}',
  suivi: ['Bilan annuel'],
  indicateurs: [],
  lieu: null,
  texteLibre: null,
};

describe('the form of a letter model', () => {
  it('gives back the model it was filled from', () => {
    expect(toGabarit(toSaisieModele('Modèle', contenu))).toEqual(contenu);
  });

  it('asks for every part, once', () => {
    const { nom: _, ...parties } = toSaisieModele();
    expect(CHAMPS_MODELE.map(({ champ }) => champ).sort()).toEqual(Object.keys(parties).sort());
  });
});
