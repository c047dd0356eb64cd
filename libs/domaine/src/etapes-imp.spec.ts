import { describe, expect, it } from '@jest/globals';
import { ETAPES_IMP, isHorsCorpsImp, listEtapesImp } from './etapes-imp.js';

describe('the award of an IMP', () => {
  it('goes through four steps and says which are missing', () => {
    const etapes = listEtapesImp({
      avis_conseil_pedagogique: '2026-05-04',
      avis_ca: '2026-06-15',
      proposition: null,
      saisie_sts: undefined,
    });
    expect(etapes.map(({ code }) => code)).toEqual([...ETAPES_IMP]);
    expect(etapes.map(({ manque }) => manque)).toEqual([false, false, true, true]);
    expect(etapes[0]).toMatchObject({ libelle: 'Avis du conseil pédagogique', le: '2026-05-04' });
  });

  it.each([
    'AED',
    "Assistant d'éducation",
    'Gestionnaire',
    'Agent technique',
    'Personnel administratif',
    'A.E.D TICE AED',
  ])('deserves a check for %s', (discipline) => {
    expect(isHorsCorpsImp(discipline)).toBe(true);
  });

  it.each([
    'Technologie',
    'Économie-gestion',
    'Mathématiques',
    'Professeur documentaliste',
    'CPE',
    '',
    null,
    undefined,
  ])('deserves none for %s', (discipline) => {
    expect(isHorsCorpsImp(discipline)).toBe(false);
  });
});
