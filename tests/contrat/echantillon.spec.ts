import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { Essai, formatFaute } from './essai.js';
import { type Acteur, addDehors, type Monde } from './monde.js';
import { computeSommes } from './sommes.js';

const GRAINE = 7;

/** A sample of `npm run essai:contrat`, the same at each run, without its clock. */
describe('requests made from the contract', () => {
  let t: ApplicationDeTest;
  let monde: Monde;
  let dehors: Acteur[];

  beforeAll(async () => {
    t = await startApplication({ travaux: true });
    await t.application.listen(0, '127.0.0.1');
    const { port } = t.application.getHttpServer().address() as { port: number };
    dehors = await addDehors(t.fabriques);
    monde = {
      adresse: `http://127.0.0.1:${port}`,
      fabriques: t.fabriques,
      ...(await addActeurs()),
      dehors: dehors.flatMap(({ ecoles }) => ecoles),
    };
  });

  afterAll(async () => {
    await t.close();
  });

  async function addActeurs(): Promise<Pick<Monde, 'acteurs' | 'ecoles'>> {
    const { uai, academie, departement } = await t.fabriques.addEtablissement();
    const perimetres = {
      administrateur: {},
      srane: { academie },
      referent_departemental: { departement },
      chef: { uai },
      adjoint: { uai },
      rrupn: { uai },
      contributeur: { uai },
      lecteur: { uai },
    } as const;
    const acteurs: Acteur[] = [{ nom: 'nobody', ecoles: [uai] }];
    for (const [role, perimetre] of Object.entries(perimetres)) {
      const { id } = await t.fabriques.addActeur(role as keyof typeof perimetres, perimetre);
      acteurs.push({ nom: role, agent: id, ecoles: [uai] });
    }
    return { acteurs, ecoles: [uai] };
  }

  it('are all answered in words, never by a fault, and leave the other schools as they were', async () => {
    await new Essai(monde, { graine: GRAINE, requetes: 100, chronometre: false }).run(dehors, 0);
    const avant = await computeSommes(t.bases.superutilisateur, monde.dehors);
    // The checksums are of rows that are there.
    expect([...avant.values()].filter((somme) => !somme.startsWith('0 ')).length).toBeGreaterThan(5);
    const bilan = await new Essai(monde, { graine: GRAINE, requetes: 1200, chronometre: false }).run(undefined, 0.25);
    expect(bilan.fautes.map((faute) => formatFaute(faute, GRAINE))).toEqual([]);
    // The requests reach what they are made for: readings and writings that succeed, and refusals.
    expect(bilan.atteintes).toBeGreaterThan(40);
    expect(bilan.parStatut.get(201)).toBeGreaterThan(8);
    expect(bilan.parStatut.get(400)).toBeGreaterThan(40);
    expect(await computeSommes(t.bases.superutilisateur, monde.dehors)).toEqual(avant);
  });
});
