import { AnnuaireDesAgents } from './annuaire-des-agents.js';
import { buildActivites } from './build-activites.js';
import { buildAvancee, type Avancee } from './build-avancements.js';
import { buildCommissions } from './build-commissions.js';
import { buildFonctions } from './build-fonctions.js';
import { buildDirections, buildHabilitationsRrupn, type Directions } from './build-directions.js';
import { buildBilans, buildMandats } from './build-mandats.js';
import { listAgentsDesComptes, listComptes, listHabilitationsDesComptes } from './comptes.js';
import { ANNEE_CLOSE, ANNEES, buildProfils, findEtablissementsPhares, type Profil } from './profils.js';
import type {
  CommissionDeDemonstration,
  Demonstration,
  MandatDeDemonstration,
  SourceDeDemonstration,
} from './types.js';

/**
 * Two years of a fictitious académie: 2025-2026 closed and full, 2026-2027 as it stands today. Pure: the same source
 * gives the same data. People, teams and paces are the same whatever the day; only what is already done depends on it.
 * @throws RangeError when the schools hold no cité scolaire for the demonstration accounts
 */
export function buildDemonstration(source: SourceDeDemonstration): Demonstration {
  const { aujourdhui, etablissements } = source;
  const phares = findEtablissementsPhares(etablissements);
  const profils = buildProfils(etablissements);
  const annuaire = new AnnuaireDesAgents();
  for (const agent of listAgentsDesComptes()) annuaire.add(agent);

  const directions = buildDirections(profils, annuaire);
  const mandats = buildMandats(profils, phares, annuaire, aujourdhui);
  const agents = annuaire.list();
  const commissions = buildCommissions(profils, directions, mandats, agents, aujourdhui);
  const avancees = buildAvancees(source, profils, directions, mandats, commissions);
  const habilitations = [
    ...listHabilitationsDesComptes(phares),
    ...directions.habilitations,
    ...buildHabilitationsRrupn(mandats, agents),
  ];
  const connus = new Set([...habilitations, ...mandats].map(({ agent }) => agent));
  return {
    etablissements,
    agents: agents.filter(({ id }) => connus.has(id)),
    comptes: listComptes(),
    habilitations,
    mandats,
    commissions,
    fonctions: buildFonctions(profils, phares, mandats, agents, aujourdhui),
    avancements: avancees.flatMap(({ avancements }) => avancements),
    faits: avancees.flatMap(({ faits }) => faits),
    activites: buildActivites(mandats, aujourdhui),
    bilans: buildBilans(mandats, phares, aujourdhui),
  };
}

function buildAvancees(
  { film2526, film2627, aujourdhui }: SourceDeDemonstration,
  profils: readonly Profil[],
  { chefs }: Directions,
  mandats: readonly MandatDeDemonstration[],
  commissions: readonly CommissionDeDemonstration[],
): Avancee[] {
  const installations = new Map(commissions.map(({ uai, annee, installeeLe }) => [`${uai} ${annee}`, installeeLe]));
  const acceptes = mandats.filter(({ etat }) => etat === 'acceptee').reverse();
  const referents = new Map(acceptes.map(({ uai, annee, agent }) => [`${uai} ${annee}`, agent]));
  return profils.flatMap((profil) =>
    ANNEES.map((annee) => {
      const cle = `${profil.etablissement.uai} ${annee}`;
      const chef = chefs.get(profil.etablissement.uai)?.[annee === ANNEE_CLOSE ? 'avant' : 'apres'];
      return buildAvancee(annee === ANNEE_CLOSE ? film2526 : film2627, {
        profil,
        annee,
        agent: referents.get(cle) ?? chef?.id ?? null,
        commissionInstalleeLe: installations.get(cle) ?? null,
        aujourdhui,
      });
    }),
  );
}
