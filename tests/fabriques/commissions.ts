import { formatAnnee } from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import type { AgentFabrique } from './fabriques.js';

/** A school whose commission is declared, with its head signed in. */
export interface EcoleAvecCommission {
  readonly uai: string;
  readonly chef: TestAgent;
  readonly agentChef: AgentFabrique;
  /** Address of the school's year. */
  readonly annee: string;
  /** Address of the meetings. */
  readonly reunions: string;
}

export async function addEcoleAvecCommission(t: ApplicationDeTest): Promise<EcoleAvecCommission> {
  const { uai } = await t.fabriques.addEtablissement({ nom: 'Collège des Tilleuls' });
  const agentChef = await t.fabriques.addActeur('chef', { uai });
  const chef = await t.client(agentChef);
  const annee = `/api/v1/etablissements/${uai}/annees/${formatAnnee(2026)}`;
  await chef.put(`${annee}/commission`).send({ modalite: 'ad_hoc', installeeLe: '2026-10-01' }).expect(200);
  return { uai, chef, agentChef, annee, reunions: `${annee}/commission/reunions` };
}

/** A meeting to plan, ten days after the tests' today. */
export const REUNION = {
  debut: '2026-12-02T16:00:00.000Z',
  dureeMinutes: 90,
  lieu: 'Salle 12 ; bâtiment B, 1er étage',
  objet: 'Charte d’usage, élèves & écrans',
  ordreDuJour: [{ titre: 'Bilan de l’ENT, usages', duree: 20 }, { titre: 'Charte ; relecture' }],
};

/** Codes and days of the faits of a school, by code. */
export async function readFaitsDeLEcole(t: ApplicationDeTest, uai: string): Promise<Record<string, string | null>> {
  const lignes = await t.fabriques.query<{ code: string; le: string | null }>(
    `select code, etabli_le::text as le from faits where uai = $1 and code <> 'commission.installee' order by code`,
    [uai],
  );
  return Object.fromEntries(lignes.map(({ code, le }) => [code, le]));
}

/** Reads an answer as bytes. */
export function readOctets(flux: NodeJS.ReadableStream, suite: (erreur: Error | null, contenu: Buffer) => void): void {
  const morceaux: Buffer[] = [];
  flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
  flux.on('end', () => suite(null, Buffer.concat(morceaux)));
}
