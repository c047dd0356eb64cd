import { basename } from 'node:path';

/** What takes longest, longest first: a worker that begins one of them last keeps the other waiting. */
const LONGS = [
  'missions.groupe.ts',
  'declarations.groupe.ts',
  'pannes.groupe.ts',
  'accessibilite-etablissement.spec.ts',
  'accessibilite-academie.spec.ts',
  'catalogue.spec.ts',
  'film.spec.ts',
  'film-lignes.spec.ts',
];

const getRang = ({ path }) => (LONGS.includes(basename(path)) ? LONGS.indexOf(basename(path)) : LONGS.length);

/** The order in which jest begins files: the same on a fresh clone, where it knows no durations, as later. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((un, autre) => getRang(un) - getRang(autre) || un.path.localeCompare(autre.path));
  }

  cacheResults() {}
}
