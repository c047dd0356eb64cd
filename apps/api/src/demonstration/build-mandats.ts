import { addDays, lastDayOf, startOfAnnee } from '@focale/domaine';
import type { Annee, DateIso, FonctionRrupn } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import type { AnnuaireDesAgents } from './annuaire-des-agents.js';
import { buildCompensation } from './build-compensation.js';
import { nextJourOuvre } from './calendrier.js';
import { agentOf } from './comptes.js';
import { ANNEE_CLOSE, ANNEES, type EtablissementsPhares, type Profil, type Rythme } from './profils.js';
import type { AgentDeDemonstration, BilanDeDemonstration, MandatDeDemonstration } from './types.js';

/** First and last day, counted from 1 September, when a school of this pace transmits its mandates. */
const TRANSMISSION: Readonly<Record<Rythme, readonly [number, number]>> = {
  avance: [1, 12],
  normal: [6, 40],
  retard: [25, 78],
};
const LETTRE: Readonly<Record<Rythme, number>> = { avance: 0.85, normal: 0.38, retard: 0.1 };

/** Mandates of both years as they stand today: one not declared yet is absent, one not transmitted yet is a draft. */
export function buildMandats(
  profils: readonly Profil[],
  phares: EtablissementsPhares,
  annuaire: AnnuaireDesAgents,
  aujourdhui: DateIso,
): MandatDeDemonstration[] {
  return profils.flatMap((profil) => {
    const { uai } = profil.etablissement;
    const personnes = ANNEES.map((annee) => profil.annees[annee]?.rrupn ?? 0);
    const equipe = Array.from({ length: Math.max(...personnes) + 1 }, (_, rang) =>
      rang === 0 && isEcoleDeRrupn(uai, phares) ? agentOf('rrupn') : annuaire.create(`rrupn ${uai} ${rang}`, true),
    );
    return ANNEES.flatMap((annee, i) =>
      listTitulaires(equipe, personnes[i] ?? 0, uai, annee).flatMap(
        (agent, rang) => buildMandat(profil, annee, agent, rang, phares, aujourdhui) ?? [],
      ),
    );
  });
}

const isEcoleDeRrupn = (uai: string, { lycee, second }: EtablissementsPhares): boolean => [lycee, second].includes(uai);

/** Most stay; in one school in four the last one of 2025-2026 has left and another took over. */
function listTitulaires(
  equipe: readonly AgentDeDemonstration[],
  nombre: number,
  uai: string,
  annee: Annee,
): AgentDeDemonstration[] {
  const parti = annee !== ANNEE_CLOSE && nombre > 1 && new Alea('depart', uai).chance(0.25);
  return parti ? [...equipe.slice(0, nombre - 1), ...equipe.slice(-1)] : equipe.slice(0, nombre);
}

function buildMandat(
  { etablissement: { uai }, rythme }: Profil,
  annee: Annee,
  agent: AgentDeDemonstration,
  rang: number,
  phares: EtablissementsPhares,
  aujourdhui: DateIso,
): MandatDeDemonstration | undefined {
  const alea = new Alea('mandat', uai, annee, rang);
  const phare = Object.values(phares).includes(uai);
  const rentree = `${startOfAnnee(annee)}-09-01`;
  const transmission = nextJourOuvre(addDays(rentree, alea.integer(...TRANSMISSION[rythme])));
  const declaration = addDays(transmission, -alea.integer(0, 6));
  const reponse = nextJourOuvre(addDays(transmission, alea.integer(2, 15)));
  const signature = nextJourOuvre(addDays(reponse, alea.integer(5, 35)));
  const issue = phare ? 'acceptee' : drawIssue(alea, annee);
  const lettre = phare || alea.chance(LETTRE[rythme]);
  if (declaration > aujourdhui) return undefined;

  const transmise = issue !== 'brouillon' && transmission <= aujourdhui;
  const repondue = transmise && issue !== 'transmise' && reponse <= aujourdhui;
  const etat = repondue ? issue : transmise ? 'transmise' : 'brouillon';
  const compensation = buildCompensation({ uai, annee, rang, rythme, phare, transmission, aujourdhui, etat });
  // A letter is signed once the mission is accepted and its compensation chosen.
  const signable = etat === 'acceptee' && compensation.nature !== null;
  return {
    id: uuidOf('mandat', uai, annee, rang),
    uai,
    annee,
    agent: agent.id,
    debut: rentree,
    fin: lastDayOf(annee),
    domaines: drawDomaines(alea),
    etat,
    motif: etat === 'refusee' ? 'Charge de service trop lourde cette année pour assurer la mission.' : null,
    transmiseLe: transmise ? transmission : null,
    lettreSigneeLe: signable && lettre && signature <= aujourdhui ? signature : null,
    compensation,
  };
}

function drawIssue(alea: Alea, annee: Annee): 'brouillon' | 'transmise' | 'acceptee' | 'refusee' {
  const close = annee === ANNEE_CLOSE;
  return alea.pickWeighted([
    ['acceptee', close ? 95 : 80],
    ['transmise', close ? 4 : 11],
    ['brouillon', close ? 0 : 6],
    ['refusee', close ? 1 : 3],
  ]);
}

function drawDomaines(alea: Alea): FonctionRrupn[] {
  const domaines: FonctionRrupn[] = ['conseiller', 'accompagner', 'administrer'];
  const retenus = domaines.filter(() => alea.chance(0.8));
  if (alea.chance(0.3)) retenus.push('equipement');
  return retenus.length > 0 ? retenus : ['accompagner'];
}

/**
 * Bilans of the closed year presented to the CA in June. A board hears all the RRUPN of a school at once in most
 * places, some of them only in a few, none elsewhere: about 70 % of the mandates.
 */
export function buildBilans(
  mandats: readonly MandatDeDemonstration[],
  phares: EtablissementsPhares,
  aujourdhui: DateIso,
): BilanDeDemonstration[] {
  return mandats.flatMap(({ id, uai, annee, agent, etat }) => {
    const conseil = new Alea('conseil', uai);
    const presenteLe = nextJourOuvre(addDays('2026-06-04', conseil.integer(0, 24)));
    const part = Object.values(phares).includes(uai) ? 1 : conseil.pickWeighted(PARTS_PRESENTEES);
    const presente = new Alea('bilan', id).chance(part) && presenteLe <= aujourdhui;
    if (annee !== ANNEE_CLOSE || etat !== 'acceptee' || !presente) return [];
    return [{ id: uuidOf('bilan', id), uai, annee, agent, mandat: id, presenteLe }];
  });
}

const PARTS_PRESENTEES: readonly (readonly [number, number])[] = [
  [1, 70],
  [0.5, 15],
  [0, 15],
];
