import { isDeepStrictEqual } from 'node:util';
import { buildMissions, formatRemuneration } from './build-contenu.js';
import type { ContenuLettre, SourceDeLettre } from './contenu.js';

/**
 * The text of a new version: what was written by hand stays, what had written itself from the mandate is written again
 * from the mandate of today (`propose`).
 */
export function refreshContenu(
  { contenu, source }: { readonly contenu: ContenuLettre; readonly source: SourceDeLettre },
  propose: ContenuLettre,
): ContenuLettre {
  const missions = buildMissions(source.domaines);
  const keeps = (champ: 'missionsPrincipales' | 'missionsSecondaires'): boolean =>
    !isDeepStrictEqual(contenu[champ], missions[champ]);
  const ecrite = contenu.remuneration !== null && contenu.remuneration !== formatRemuneration(source);
  return {
    ...contenu,
    periode: propose.periode,
    partages: propose.partages,
    missionsPrincipales: keeps('missionsPrincipales') ? contenu.missionsPrincipales : propose.missionsPrincipales,
    missionsSecondaires: keeps('missionsSecondaires') ? contenu.missionsSecondaires : propose.missionsSecondaires,
    remuneration: ecrite ? contenu.remuneration : propose.remuneration,
  };
}
