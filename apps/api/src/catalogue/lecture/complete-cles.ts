import type { LigneBrute } from './read-table.js';

const MAX_MOTS = 5;

/** A line that somebody adds has neither code nor key yet: its key is made of the first words of what it asks for. */
export function completeCles(brutes: readonly LigneBrute[]): LigneBrute[] {
  const prises = new Set(brutes.map(({ cellules }) => cellules['cle']));
  return brutes.map((brute) => {
    const { cle = '', id = '', action = '' } = brute.cellules;
    if (cle.trim() !== '' || id.trim() !== '' || action.trim() === '') return brute;
    const nouvelle = findLibre(buildCle(action), prises);
    prises.add(nouvelle);
    return { ...brute, cellules: { ...brute.cellules, cle: nouvelle } };
  });
}

const buildCle = (intitule: string): string => {
  const mots = intitule
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot.length > 2);
  return mots.slice(0, MAX_MOTS).join('-').slice(0, 60).replace(/-$/, '') || 'ligne';
};

function findLibre(cle: string, prises: ReadonlySet<string | undefined>): string {
  for (let rang = 1; ; rang += 1) {
    const candidate = rang === 1 ? cle : `${cle}-${rang}`;
    if (!prises.has(candidate)) return candidate;
  }
}
