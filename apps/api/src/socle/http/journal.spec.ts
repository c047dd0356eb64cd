import { describe, expect, it } from '@jest/globals';
import { chooseFormat, quietFramework } from './journal.js';

describe('the format of the journal', () => {
  it.each([
    [undefined, true, 'texte'],
    [undefined, false, 'json'],
    [undefined, undefined, 'json'],
    ['json', true, 'json'],
    ['texte', false, 'texte'],
  ] as const)('asked %s, terminal %s: %s', (demande, terminal, attendu) => {
    expect(chooseFormat(demande, terminal)).toBe(attendu);
  });
});

describe('what the framework tells of itself', () => {
  it('is a detail, and what the application tells is not', () => {
    const lignes: string[] = [];
    const note =
      (niveau: string) =>
      (...mots: unknown[]): void => {
        lignes.push([niveau, ...mots].join(' '));
      };
    const journal = quietFramework({
      log: note('log'),
      debug: note('debug'),
      warn: note('warn'),
      error: note('error'),
    });
    journal.log('Mapped {/api/v1/annees, GET} route', 'RouterExplorer');
    journal.log('AppModule dependencies initialized', 'InstanceLoader');
    journal.log('Import fini', 'Imports');
    journal.warn('Attention', 'RouterExplorer');
    journal.error('Panne', 'pile', 'RouterExplorer');
    expect(lignes).toEqual([
      'debug Mapped {/api/v1/annees, GET} route RouterExplorer',
      'debug AppModule dependencies initialized InstanceLoader',
      'log Import fini Imports',
      'warn Attention RouterExplorer',
      'error Panne pile RouterExplorer',
    ]);
  });
});
