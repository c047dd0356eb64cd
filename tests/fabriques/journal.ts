import type { EtatDesignation, FonctionRrupn } from '@focale/domaine';
import { randomUUID } from 'node:crypto';
import type { AgentFabrique, Fabriques } from './fabriques.js';

/** The year of the tests, as `annees` keeps it, and as addresses write it. */
const ANNEE = 2026;

export interface RrupnFabrique extends AgentFabrique {
  readonly mandat: string;
}

/** A mandate of this agent, straight in its state: no fait is written. */
export async function addMandat(
  fabriques: Fabriques,
  { uai }: { readonly uai: string },
  agent: { readonly id: string },
  options: { etat?: EtatDesignation; annee?: number; compensation?: 'imp' | 'allegement'; tauxCentimes?: number } = {},
): Promise<string> {
  const id = randomUUID();
  const { annee = ANNEE, etat = 'transmise', compensation, tauxCentimes } = options;
  await fabriques.query(
    `insert into mandats (uai, id, annee, agent, debut, domaines, etat, compensation)
     values ($1, $2, $3, $4, $5, '{conseiller,accompagner}', $6, $7)`,
    [uai, id, annee, agent.id, `${annee}-09-01`, etat, compensation ?? null],
  );
  if (tauxCentimes !== undefined) {
    await fabriques.query(`insert into compensations (uai, mandat, annee, taux_centimes) values ($1, $2, $3, $4)`, [
      uai,
      id,
      annee,
      tauxCentimes,
    ]);
  }
  return id;
}

/** A RRUPN of the school, with a mandate. */
export async function addRrupn(
  fabriques: Fabriques,
  ecole: { readonly uai: string },
  options: Parameters<typeof addMandat>[3] = {},
): Promise<RrupnFabrique> {
  const agent = await fabriques.addActeur('rrupn', { uai: ecole.uai });
  return { ...agent, mandat: await addMandat(fabriques, ecole, agent, options) };
}

/** An entry of this agent's journal; returns its identifier. */
export async function addActivite(
  fabriques: Fabriques,
  { uai }: { readonly uai: string },
  agent: { readonly id: string },
  options: { date?: string; fonction?: FonctionRrupn; minutes?: number; note?: string; annee?: number } = {},
): Promise<string> {
  const id = randomUUID();
  const { annee = ANNEE, date = `${annee}-10-05`, fonction = 'accompagner', minutes = 30, note = null } = options;
  await fabriques.query(
    `insert into activites (uai, id, annee, agent, date, fonction, duree_minutes, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [uai, id, annee, agent.id, date, fonction, minutes, note],
  );
  return id;
}
