import type TestAgent from 'supertest/lib/agent.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import { Projections } from '../../apps/api/src/socle/faits/index.js';
import { addMandat } from './designations.js';
import type { AgentFabrique, EtablissementFabrique } from './fabriques.js';

/** A school with its head and one RRUPN in mission, whose bilan is expected. */
export interface EcoleAvecBilan {
  readonly ecole: EtablissementFabrique;
  readonly chef: TestAgent;
  readonly rrupn: AgentFabrique;
  /** Address of the bilans of 2026-2027. */
  readonly bilans: string;
}

/** Runs what listens to the faits of a school and year, as the writing of any of them does. */
export async function runProjections(t: ApplicationDeTest, uai: string, annee = 2026): Promise<void> {
  const projections = t.application.get(Projections);
  await t.base.runSysteme('demonstration', () => projections.run({ uai, annee }));
}

export async function addEcoleAvecBilan(
  t: ApplicationDeTest,
  options: { agent?: Partial<AgentFabrique>; mandat?: Parameters<typeof addMandat>[1] } = {},
): Promise<EcoleAvecBilan> {
  const ecole = await t.fabriques.addEtablissement();
  const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai }));
  const rrupn = await t.fabriques.addAgent(options.agent);
  await addMandat(t.fabriques, { uai: ecole.uai, agent: rrupn, etat: 'transmise', ...options.mandat });
  await runProjections(t, ecole.uai);
  return { ecole, chef, rrupn, bilans: `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/bilans` };
}

/** Faits `bilan.presente` of a school in 2026-2027: the person and the day, null for one still expected. */
export async function readPresentations(t: ApplicationDeTest, uai: string): Promise<Record<string, string | null>> {
  const lignes = await t.fabriques.query<{ agent: string; le: string | null }>(
    `select b.agent, f.etabli_le::text as le from faits f join bilans b on b.id = f.objet
     where f.uai = $1 and f.annee = 2026 and f.code = 'bilan.presente'`,
    [uai],
  );
  return Object.fromEntries(lignes.map(({ agent, le }) => [agent, le]));
}
