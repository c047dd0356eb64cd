import { formatAnnee, type TypeEtablissement } from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';

/** The year of the tests. */
const ANNEE = 2026;

/** A school with its head signed in, and the address of its year. */
export interface EcoleDeLaVieNumerique {
  readonly uai: string;
  readonly chef: TestAgent;
  readonly adresse: string;
  /** Address of the year before. */
  readonly precedente: string;
}

export async function addEcoleDeLaVieNumerique(
  t: ApplicationDeTest,
  options: { type?: TypeEtablissement; departement?: string; academie?: string } = {},
): Promise<EcoleDeLaVieNumerique> {
  const { uai } = await t.fabriques.addEtablissement(options);
  const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  const annees = `/api/v1/etablissements/${uai}/annees`;
  return { uai, chef, adresse: `${annees}/${formatAnnee(ANNEE)}`, precedente: `${annees}/${formatAnnee(ANNEE - 1)}` };
}

/** State of the line of the film that a fait completes: `fait automatique 2026-10-05`. */
export async function readLigneDuFait({ chef, adresse }: EcoleDeLaVieNumerique, fait: string): Promise<string> {
  const { body } = await chef.get(`${adresse}/film`).expect(200);
  const lignes = body.actions as { fait: string | null; statut: string; origine: string; faitLe: string | null }[];
  const ligne = lignes.find((action) => action.fait === fait);
  return [ligne?.statut, ligne?.origine, ligne?.faitLe].filter(Boolean).join(' ');
}

/** What a campaign asks, open on the tests' day. */
export const CAMPAGNE = {
  titre: 'Équipement des collèges 2027',
  collectivite: 'Département',
  types: ['college'],
  categories: ['postes_fixes', 'portables'],
  ouverteLe: '2026-11-02',
  closeLe: '2026-12-18',
};
