import { describe, expect, it } from '@jest/globals';
import { Fabriques } from '../fabriques/fabriques.js';
import { createDossier, type Instance, removeDossier, startInstance } from '../harnais/instance.js';
import { type Bilan, Essai, formatFaute, type Reglage } from './essai.js';
import { type Acteur, addDehors, type Monde } from './monde.js';
import { computeSommes } from './sommes.js';

/** Given by `outils/essai-contrat.mjs`. */
const { graine, requetes, json } = JSON.parse(process.env['FOCALE_ESSAI'] ?? '{"graine":1,"requetes":20000}') as {
  graine: number;
  requetes: number;
  json?: boolean;
};
const POPULATION = 400;
/** The demonstration is loaded first, on a machine that may be busy. */
const DEMARRAGE = 600_000;
const PAR_HEURE = 3_600_000;

const write = (texte: string): boolean => process.stdout.write(`${texte}\n`);

/** Every account of the demonstration, with the schools it reaches (all of them for the académie's), and nobody. */
async function listActeurs(fabriques: Fabriques): Promise<Acteur[]> {
  const lignes = await fabriques.query<{ nom: string; agent: string; ecoles: string[] | null }>(
    `select a.courriel as nom, a.id as agent, array_agg(distinct h.uai) filter (where h.uai is not null) as ecoles
     from agents a join comptes c on c.agent = a.id left join habilitations h on h.agent = a.id
     where a.courriel like '%@focale.example' group by a.id order by a.courriel`,
  );
  const toutes = await fabriques.query<{ uai: string }>(
    `select uai from etablissements where academie = '22' and departement = '087' order by uai limit 12`,
  );
  const connus = lignes.map(({ ecoles, ...acteur }) => ({ ...acteur, ecoles: ecoles ?? toutes.map(({ uai }) => uai) }));
  return [{ nom: 'nobody', ecoles: toutes.map(({ uai }) => uai) }, ...connus];
}

/** Warnings of the server: values that its validation let through to the database. */
function listFilets(instance: Instance): string[] {
  const lignes = instance.sorties().split('\n');
  const filets = lignes.filter((ligne) => ligne.includes('value refused by the database'));
  return [
    ...new Set(
      filets.map((ligne) => {
        const { route, err } = JSON.parse(ligne) as { route: string; err: { code: string } };
        return `${route}: value refused by the database only (${err.code})`;
      }),
    ),
  ];
}

function tell(reglage: Reglage, bilan: Bilan, secondes: number): void {
  write(`\nContract: ${reglage.requetes} requests, seed ${reglage.graine}, ${secondes.toFixed(0)} s`);
  const statuts = [...bilan.parStatut].sort(([a], [b]) => a - b).map(([statut, nombre]) => `${statut}: ${nombre}`);
  write(`Answers   ${statuts.join(', ')}`);
  write(`Routes    ${bilan.atteintes} of ${bilan.operations} answered 2xx at least once`);
  write(`Slowest   ${bilan.lentes.map(([duree, route]) => `${duree} ms ${route}`).join('\n          ')}`);
}

describe('the contract', () => {
  it(
    'is held under every request made from it',
    async () => {
      const dossier = await createDossier();
      const instance = await startInstance(dossier, {}, DEMARRAGE);
      const adresses = await instance.adresses();
      const fabriques = new Fabriques(adresses.application, undefined, 5000);
      try {
        const acteurs = await listActeurs(fabriques);
        const dehors = await addDehors(fabriques);
        const monde: Monde = {
          adresse: instance.adresse,
          fabriques,
          acteurs,
          ecoles: [...new Set(acteurs.flatMap(({ ecoles }) => ecoles))],
          dehors: dehors.flatMap(({ ecoles }) => ecoles),
        };
        const reglage: Reglage = { graine, requetes, chronometre: true };
        await new Essai(monde, { ...reglage, requetes: POPULATION }).run(dehors, 0);
        const avant = await computeSommes(adresses.superutilisateur, monde.dehors);
        const debut = performance.now();
        const bilan = await new Essai(monde, reglage).run();
        const apres = await computeSommes(adresses.superutilisateur, monde.dehors);
        const touchees = [...avant].filter(([table, somme]) => apres.get(table) !== somme).map(([table]) => table);
        tell(reglage, bilan, (performance.now() - debut) / 1000);
        const fautes = [
          ...bilan.fautes.map((faute) => formatFaute(faute, graine)),
          ...listFilets(instance),
          ...touchees.map((table) => `${table}: rows of schools out of reach have changed`),
        ];
        write(fautes.length === 0 ? 'No fault.' : `${fautes.length} faults:\n  ${fautes.join('\n  ')}`);
        if (json) write(JSON.stringify({ graine, requetes, fautes, statuts: Object.fromEntries(bilan.parStatut) }));
        expect([...avant.values()].filter((somme) => !somme.startsWith('0 ')).length).toBeGreaterThan(5);
        expect(fautes).toEqual([]);
      } finally {
        await fabriques.close();
        await instance.stop('SIGTERM');
        await removeDossier(dossier);
      }
    },
    PAR_HEURE,
  );
});
