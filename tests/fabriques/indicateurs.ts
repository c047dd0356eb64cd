import type TestAgent from 'supertest/lib/agent.js';
import type { IndicateurVue } from '../../apps/api/src/indicateurs/indicateurs.dto.js';

/** Whoever reads and writes the indicators of a school, and the root of its routes. */
interface Lecteur {
  readonly client: TestAgent;
  readonly base: string;
}

export async function listIndicateurs({ client, base }: Lecteur): Promise<IndicateurVue[]> {
  return (await client.get(`${base}/indicateurs`).expect(200)).body as IndicateurVue[];
}

export async function getIndicateur(lecteur: Lecteur, cherche: string): Promise<IndicateurVue> {
  const trouve = (await listIndicateurs(lecteur)).find(({ code }) => code === cherche);
  if (!trouve) throw new Error(`${cherche} is not shown`);
  return trouve;
}

/** Enters a value upon the version that is read, or empties it. */
export async function updateIndicateur(lecteur: Lecteur, code: string, valeur: number | null): Promise<IndicateurVue> {
  const { version } = await getIndicateur(lecteur, code);
  const { body } = await lecteur.client
    .put(`${lecteur.base}/indicateurs/${code}`)
    .send({ valeur, version })
    .expect(200);
  return body as IndicateurVue;
}
