import { formatAnnee } from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import { LoadProfils } from '../../apps/api/src/profils/index.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';

/** An académie that received the catalogue, with its SRANE signed in, and a collège in Creuse. */
export interface AcademieAvecProfil {
  readonly srane: TestAgent;
  readonly chef: TestAgent;
  readonly uai: string;
  /** Address of the académie's year. */
  readonly academie: string;
  /** Address of the school's year. */
  readonly ecole: string;
}

export async function addAcademieAvecProfil(t: ApplicationDeTest): Promise<AcademieAvecProfil> {
  const { uai } = await t.fabriques.addEtablissement({ nom: 'Collège des Tilleuls', ent: 'ent_creuse' });
  await t.fabriques.addDepartement('087', '22', '75');
  await loadProfils(t);
  const [srane, chef] = [
    await t.client(await t.fabriques.addActeur('srane', { academie: '22' })),
    await t.client(await t.fabriques.addActeur('chef', { uai })),
  ];
  return {
    srane,
    chef,
    uai,
    academie: `/api/v1/academies/22/annees/${formatAnnee(2026)}`,
    ecole: `/api/v1/etablissements/${uai}/annees/${formatAnnee(2026)}`,
  };
}

/** What the application does at boot and after an import. */
export async function loadProfils(t: ApplicationDeTest): Promise<void> {
  const profils = t.application.get(LoadProfils, { strict: false });
  await t.base.runSysteme('profils', () => profils.executeAllHere());
}
