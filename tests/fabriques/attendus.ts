import type TestAgent from 'supertest/lib/agent.js';
import { OpenSuivis } from '../../apps/api/src/film/index.js';
import { Faits } from '../../apps/api/src/socle/faits/index.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import type { EtablissementFabrique } from './fabriques.js';

export const ANNEE = 2026;

export interface AttenduLu {
  readonly code: string;
  readonly intitule: string;
  readonly genre: string;
  readonly cle: string | null;
  readonly echeance: string;
  readonly certitude: string;
  readonly etat: string;
  readonly raison: string;
  readonly recuLe: string | null;
  readonly lien: string;
}

/** A school whose film is open, with its head signed in. */
export interface EcoleSuivie extends EtablissementFabrique {
  readonly client: TestAgent;
  /** Root of its routes: `/api/v1/etablissements/.../annees/2026-2027`. */
  readonly base: string;
}

/** Opens the film of the year for a new school and signs its head in. */
export async function addEcoleSuivie(
  t: ApplicationDeTest,
  options: Parameters<ApplicationDeTest['fabriques']['addEtablissement']>[0] & { chefDepuis?: string } = {},
): Promise<EcoleSuivie> {
  const { chefDepuis = '2020-09-01', ...ecole } = options;
  const etablissement = await t.fabriques.addEtablissement(ecole);
  const chef = await t.fabriques.addActeur(
    'chef',
    { uai: etablissement.uai },
    { debut: chefDepuis, prisLe: chefDepuis },
  );
  await t.application.get(OpenSuivis).executeAll(ANNEE);
  const base = `/api/v1/etablissements/${etablissement.uai}/annees/2026-2027`;
  return { ...etablissement, client: await t.client(chef), base };
}

/** What the school reads of one of its attendus. */
export async function readAttendu(ecole: EcoleSuivie, code: string): Promise<AttenduLu | undefined> {
  const { body } = await ecole.client.get(`${ecole.base}/attendus`).expect(200);
  return (body as AttenduLu[]).find((attendu) => attendu.code === code);
}

type Fait = 'expect' | 'establish' | 'retract' | 'remove';

/** Moves a fait of one object (`rang`) of the school as a capability would, in a transaction of its own. */
export async function moveFait(
  t: ApplicationDeTest,
  { uai }: { uai: string },
  geste: Fait,
  code: string,
  rang = 1,
  date = '2026-10-03',
): Promise<void> {
  const objet = `00000000-0000-4000-8000-${String(rang).padStart(12, '0')}`;
  await t.base.runSysteme('film', () => t.application.get(Faits)[geste]({ uai, annee: ANNEE, code, objet, date }));
}
