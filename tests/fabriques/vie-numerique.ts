import { formatAnnee, type TypeEtablissement } from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../harnais/application-de-test.js';

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

/** Address of the equipment of the académie. */
export const EQUIPEMENT_ACADEMIE = '/api/v1/academies/22/annees/2026-2027/equipement';

/** What a school asks for. */
export const BESOIN = { categorie: 'portables', besoin: 'Classe mobile', quantite: 15 };

/** The API with the SRANE signed in, and what a campaign and a request need to exist. */
export interface ScenesDEquipement {
  readonly t: ApplicationDeTest;
  readonly srane: TestAgent;
  /** Forgets campaigns and requests, sets the clock back, makes a school. */
  begin(): Promise<EcoleDeLaVieNumerique>;
  openCampagne(options?: object): Promise<string>;
  /** A request that the school transmitted; its version is 2. */
  transmit(ecole: EcoleDeLaVieNumerique, campagne: string, saisie?: object): Promise<string>;
}

export async function startEquipement(): Promise<ScenesDEquipement> {
  const t = await startApplication();
  for (const departement of ['023', '087']) await t.fabriques.addDepartement(departement, '22', '75');
  const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  return {
    t,
    srane,
    async begin() {
      t.horloge.set(AUJOURDHUI);
      await t.fabriques.query('delete from demandes_equipement');
      await t.fabriques.query('delete from campagnes_equipement');
      return addEcoleDeLaVieNumerique(t);
    },
    async openCampagne(options = {}) {
      const route = srane.post(`${EQUIPEMENT_ACADEMIE}/campagnes`);
      return (await route.send({ ...CAMPAGNE, ...options }).expect(201)).body.id as string;
    },
    async transmit({ chef, adresse }, campagne, saisie = {}) {
      const demandes = `${adresse}/equipement/demandes`;
      const { body } = await chef
        .post(demandes)
        .send({ ...BESOIN, ...saisie, campagne })
        .expect(201);
      await chef.post(`${demandes}/${body.id}/transmission`).send({ version: 1 }).expect(200);
      return body.id as string;
    },
  };
}
