import { describe, expect, it } from '@jest/globals';
import { describeErreur } from '../erreurs/index.js';
import { chooseFormat, formatChemin, quietFramework } from './journal.js';

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

describe('a path in the log', () => {
  it.each([
    ['/api/v1/etablissements/0870001A/annees/2026-2027/film?q=jean', '/api/v1/etablissements/…/annees/2026-2027/film'],
    ['/api/v1/calendriers/abcdef.ics', '/api/v1/calendriers/…'],
    ['/activation/abcdef', '/activation/…'],
    ['/api/v1/activations/abcdef', '/api/v1/activations/…'],
    ['/invitation/abcdef', '/invitation/…'],
    ['/api/v1/invitations/abcdef', '/api/v1/invitations/…'],
    ['/api/v1/academies/22/annees/2026-2027/imp', '/api/v1/academies/22/annees/2026-2027/imp'],
    ['/jean.dupont@example.org/%C3%A9/Jean', '/…/…/…'],
    ['/assets/index-Ab3.js', '/assets/…'],
    ['/', '/'],
  ])('%s is written %s', (url, ecrit) => {
    expect(formatChemin(url)).toBe(ecrit);
  });

  it('keeps a school and an identifier', () => {
    const url = '/api/v1/etablissements/0190008F/delegations/00000000-0000-4000-8000-000000000000';
    expect(formatChemin(url)).toBe(url);
  });
});

describe('an error in the log', () => {
  it('is described without what it quotes, its causes included', () => {
    const cause = new Error(`550 <qzv@secret.example> refused by 203.0.113.77`);
    const erreur = new SyntaxError(`Unexpected token, "Qzv "x" y" is not valid JSON`, { cause });
    const decrite = describeErreur(erreur);
    expect(decrite).toMatchObject({
      type: 'SyntaxError',
      message: 'Unexpected token, "…" is not valid JSON',
      cause: { type: 'Error' },
    });
    expect(decrite.pile).toMatch(/journal\.spec/);
    expect(JSON.stringify(decrite)).not.toMatch(/qzv|203\.0/i);
    expect(describeErreur('Qzv')).toEqual({ type: 'string', message: 'not an error' });
  });

  it('of the database keeps its SQLSTATE, table and constraint, and its words only when they hold no value', () => {
    const contrainte = Object.assign(
      new Error('duplicate key value violates unique constraint "agents_courriel_key"'),
      {
        query: 'insert into agents values ($1)',
        parameters: ['qzv@secret.example'],
        driverError: {
          code: '23505',
          detail: 'Key (courriel)=(qzv@secret.example) already exists.',
          table: 'agents',
          constraint: 'agents_courriel_key',
        },
      },
    );
    expect(describeErreur(contrainte)).toMatchObject({
      code: '23505',
      table: 'agents',
      contrainte: 'agents_courriel_key',
      message: 'duplicate key value violates unique constraint "agents_courriel_key"',
    });
    expect(JSON.stringify(describeErreur(contrainte))).not.toMatch(/qzv|insert into/i);
    const valeur = Object.assign(new Error('invalid input syntax for type integer: "Qzv"'), { code: '22P02' });
    expect(describeErreur(valeur)).toMatchObject({
      code: '22P02',
      message: 'database error',
    });
  });
});
