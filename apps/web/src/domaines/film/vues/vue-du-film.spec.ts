import { describe, expect, it } from '@jest/globals';
import { readReglages, toParamsFiltres, toParamsLigne, toParamsVue } from './vue-du-film.js';

const usuel = { periode: 2, filtres: [], vue: 'periode' } as const;
const read = (texte: string) => readReglages(new URLSearchParams(texte), usuel);

describe('what the address says of the film', () => {
  it('shows the period under way when it says nothing', () => {
    expect(read('')).toEqual({ vue: 'periode', periode: 2, filtres: [], recherche: '' });
  });

  it('reads the layout, the frame, several filters and the search', () => {
    expect(read('vue=theme&filtre=retard,moi&q=pix')).toMatchObject({
      vue: 'theme',
      filtres: ['retard', 'moi'],
      recherche: 'pix',
    });
    expect(read('periode=4')).toMatchObject({ vue: 'periode', periode: 4 });
  });

  it.each(['periode=9', 'periode=x', 'vue=autre', 'filtre=autre'])('takes the usual value for %s', (texte) => {
    expect(read(texte)).toEqual({ vue: 'periode', periode: 2, filtres: [], recherche: '' });
  });

  it('lets whoever sees their own lines first ask for all of them', () => {
    const params = toParamsFiltres(new URLSearchParams('vue=theme'), [], 1);
    expect(readReglages(params, { ...usuel, filtres: ['moi'] }).filtres).toEqual([]);
  });

  it('keeps the search and the filters from a layout to another, and leaves the frame', () => {
    expect(toParamsVue(new URLSearchParams('periode=3&q=pix&filtre=moi'), 'theme').toString()).toBe(
      'q=pix&filtre=moi&vue=theme',
    );
  });

  it('opens a line in its period on the day that is read, whatever hid it', () => {
    const ligne = { code: '4.03', periode: 4 };
    expect(toParamsLigne(new URLSearchParams('q=gar&filtre=retard&le=2026-10-03'), ligne).toString()).toBe(
      'le=2026-10-03&filtre=tout&periode=4&action=4.03',
    );
  });
});
