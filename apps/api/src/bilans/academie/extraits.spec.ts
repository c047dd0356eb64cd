import { describe, expect, it } from '@jest/globals';
import { buildExtrait } from './extraits.js';

const DEBUT = '\uE000';
const FIN = '\uE001';

describe('an extract', () => {
  it('marks the words that were found in the text as it was written, accents and ligatures included', () => {
    const texte = 'Les élèves ont mené une œuvre à plusieurs, au cœur du collège.';
    const marque = `Les ${DEBUT}eleves${FIN} ont mene une oeuvre a plusieurs, au ${DEBUT}coeur${FIN} du college.`;
    expect(buildExtrait({ texte, marque })).toEqual([
      { texte: 'Les ', trouve: false },
      { texte: 'élèves', trouve: true },
      { texte: ' ont mené une œuvre à plusieurs, au ', trouve: false },
      { texte: 'cœur', trouve: true },
      { texte: ' du collège.', trouve: false },
    ]);
  });

  it('is the passage around the first word, cut between words, of a long text', () => {
    const avant = 'début '.repeat(100);
    const apres = ' suite'.repeat(100);
    const morceaux = buildExtrait({
      texte: `${avant}panne${apres}`,
      marque: `${'debut '.repeat(100)}${DEBUT}panne${FIN}${apres}`,
    });
    expect(morceaux[0]).toEqual({ texte: '… ', trouve: false });
    expect(morceaux[1]?.texte.startsWith('début ')).toBe(true);
    expect(morceaux.filter(({ trouve }) => trouve)).toEqual([{ texte: 'panne', trouve: true }]);
    expect(morceaux.at(-1)).toEqual({ texte: '…', trouve: false });
    expect(morceaux.map(({ texte }) => texte).join('').length).toBeLessThan(350);
  });

  it('takes no mark from the text itself, nor a character of two halves for two', () => {
    const texte = `a${DEBUT}b 🎓 fin`;
    expect(buildExtrait({ texte, marque: `ab 🎓 ${DEBUT}fin${FIN}` })).toEqual([
      { texte: `a${DEBUT}b 🎓 `, trouve: false },
      { texte: 'fin', trouve: true },
    ]);
  });
});
