import type { Etiquette, FonctionRrupn } from '@focale/domaine';
import { randomUUID } from 'node:crypto';
import type { Fabriques } from './fabriques.js';

/** The year of the tests. */
const ANNEE = 2026;

/** An entry of this agent's journal; returns its identifier. */
export async function addActivite(
  fabriques: Fabriques,
  { uai }: { readonly uai: string },
  agent: { readonly id: string },
  options: {
    date?: string;
    fonction?: FonctionRrupn;
    minutes?: number;
    note?: string;
    annee?: number;
    etiquettes?: readonly Etiquette[];
    partagee?: boolean;
  } = {},
): Promise<string> {
  const id = randomUUID();
  const { annee = ANNEE, date = `${annee}-10-05`, fonction = 'accompagner', minutes = 30, note = null } = options;
  const { etiquettes = [], partagee = false } = options;
  await fabriques.query(
    `insert into activites (uai, id, annee, agent, date, fonction, duree_minutes, note, etiquettes, partagee)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [uai, id, annee, agent.id, date, fonction, minutes, note, etiquettes, partagee],
  );
  return id;
}
