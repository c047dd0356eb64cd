import { formatDate } from '@focale/domaine';
import { isDeepStrictEqual } from 'node:util';
import { type DesignationVue, lastDayOfMission } from '../../designations/index.js';
import { buildMissions, buildSource, formatRemuneration } from './build-contenu.js';
import type { ContenuLettre, SourceDeLettre } from './contenu.js';

/** In what a letter no longer says what its mandate says, in sentences; empty when they agree. */
export function listEcarts(
  { contenu, source }: { readonly contenu: ContenuLettre; readonly source: SourceDeLettre },
  mandat: DesignationVue,
  annee: number,
): string[] {
  const actuelle = buildSource(mandat);
  const fin = lastDayOfMission(mandat, annee);
  const ecarts: string[] = [];
  if (contenu.periode.debut !== mandat.debut || contenu.periode.fin !== fin)
    ecarts.push(`Période : la désignation va désormais du ${formatDate(mandat.debut)} au ${formatDate(fin)}.`);
  if (!isDeepStrictEqual(source.domaines, actuelle.domaines))
    ecarts.push("Missions : les domaines d'intervention de la désignation ont changé depuis l'écriture de la lettre.");
  if (!isDeepStrictEqual(source.compensation, actuelle.compensation))
    ecarts.push(
      `Rémunération : la compensation a changé depuis l'écriture de la lettre. Aujourd'hui : ${formatRemuneration(actuelle) ?? 'pas encore décidée.'}`,
      ...askStsweb(source, mandat),
    );
  if (!isDeepStrictEqual(contenu.partages, mandat.partages))
    ecarts.push('Partages : la lettre et la désignation ne nomment pas les mêmes partages de domaines.');
  return ecarts;
}

/** What was entered in STSWEB may be that of the letter: nobody but the head knows. */
function askStsweb({ compensation }: SourceDeLettre, { compensation: actuelle }: DesignationVue): string[] {
  if (actuelle?.nature === 'imp' && actuelle.saisieSts)
    return [
      `STSWEB : l'IMP y est notée saisie le ${formatDate(actuelle.saisieSts)}. Est-ce à ce taux ? Sinon, saisissez-la de nouveau et corrigez cette date.`,
    ];
  return compensation?.nature === 'imp' && actuelle?.nature !== 'imp'
    ? ["STSWEB : l'IMP de la lettre y a-t-elle été saisie ? Si oui, faites-la retirer."]
    : [];
}

/**
 * What a rewritten text comes from: a part of the mandate that changed counts as taken into account once the field that
 * tells it was rewritten, so that saving something else does not hide the difference.
 */
export function mergeSource(
  avant: { readonly contenu: ContenuLettre; readonly source: SourceDeLettre },
  apres: ContenuLettre,
  actuelle: SourceDeLettre,
): SourceDeLettre {
  const missions = ['missionsPrincipales', 'missionsSecondaires'] as const;
  const memesMissions = missions.every((champ) => isDeepStrictEqual(avant.contenu[champ], apres[champ]));
  return {
    domaines: memesMissions ? avant.source.domaines : actuelle.domaines,
    compensation: avant.contenu.remuneration === apres.remuneration ? avant.source.compensation : actuelle.compensation,
  };
}

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
