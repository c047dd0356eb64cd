import { describe, expect, it } from '@jest/globals';
import { CODES_DE_FAITS } from '@focale/domaine';
import { readFile } from 'node:fs/promises';
import { CatalogueRefuse } from './catalogue-refuse.js';
import { readAttendusCsv } from './read-attendus-csv.js';

const texte = await readFile(new URL('../../../../../catalogues/attendus.csv', import.meta.url), 'utf8');
const faits = CODES_DE_FAITS;

describe('the list of what is expected of a school', () => {
  it('holds the declarations expected of a school in their order, with their default deadline', () => {
    expect(readAttendusCsv(texte, faits).map(({ code, fait, echeance }) => [code, fait, echeance])).toEqual([
      ['designation', 'designation.transmise', '10-31'],
      ['lettre', 'lettre.signee', '10-31'],
      ['imp', 'imp.saisie', '10-31'],
      ['fonctions', 'fonctions.designees', '10-31'],
      ['commission', 'commission.installee', '10-31'],
      ['reunion', 'reunion.tenue', '10-31'],
      ['information-parents', 'information_parentale.faite', '10-31'],
      ['educap', 'educap.positionnement', '07-10'],
      ['bilan', 'bilan.presente', '07-10'],
    ]);
  });

  it('is refused when a code comes twice, a fait is unknown or an order is no number', () => {
    const fautif = `${texte}bilan;Bilan;bilan.perdu;07-03;dernier;\n`;
    const read = (): unknown => readAttendusCsv(fautif, faits);
    expect(read).toThrow(CatalogueRefuse);
    expect(read).toThrow(/ligne 11, code .*ligne 11, ordre .*ligne 11, fait/);
  });
});
