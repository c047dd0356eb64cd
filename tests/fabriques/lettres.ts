import { randomUUID } from 'node:crypto';
import type TestAgent from 'supertest/lib/agent.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import { addMandat, type MandatFabrique, toDesignations } from './designations.js';
import type { AgentFabrique, EtablissementFabrique, Fabriques } from './fabriques.js';

/** A school where a letter is to be written: its head, its RRUPN in mission, and the address of the letter. */
export interface EcoleAvecLettre {
  readonly ecole: EtablissementFabrique;
  readonly mandat: MandatFabrique;
  readonly agentChef: AgentFabrique;
  readonly chef: TestAgent;
  readonly rrupn: TestAgent;
  readonly lettre: string;
}

export async function addEcoleAvecLettre(
  t: ApplicationDeTest,
  options: {
    ecole?: Parameters<Fabriques['addEtablissement']>[0];
    agent?: Partial<Omit<AgentFabrique, 'id'>>;
    chef?: Partial<Omit<AgentFabrique, 'id'>>;
    mandat?: Parameters<typeof addMandat>[1];
  } = {},
): Promise<EcoleAvecLettre> {
  const ecole = await t.fabriques.addEtablissement(options.ecole);
  const agentChef = await t.fabriques.addAgent(options.chef);
  await t.fabriques.addHabilitation(agentChef, 'chef', { uai: ecole.uai });
  const agent = await t.fabriques.addAgent(options.agent);
  const mandat = await addMandat(t.fabriques, {
    uai: ecole.uai,
    agent,
    etat: 'acceptee',
    compensation: 'aucune',
    ...options.mandat,
  });
  return {
    ecole,
    mandat,
    agentChef,
    chef: await t.client(agentChef),
    rrupn: await t.client(agent),
    lettre: `${toDesignations(mandat)}/lettre-de-mission`,
  };
}

/** The two agreements, the first one first; the answer to the second. */
export async function signByBoth(lettre: string, premier: TestAgent, second: TestAgent) {
  const { body: lue } = await premier.get(lettre).expect(200);
  const { body: accord } = await premier.post(`${lettre}/signature`).send({ version: lue.version }).expect(200);
  const { body } = await second.post(`${lettre}/signature`).send({ version: accord.version }).expect(200);
  return body;
}

/** A right that the head lends to a deputy, running over the year unless told. */
export async function addDelegation(
  fabriques: Fabriques,
  { uai, agent, par }: { uai: string; agent: { id: string }; par: { id: string } },
  options: { droits?: string[]; debut?: string; fin?: string } = {},
): Promise<string> {
  const id = randomUUID();
  await fabriques.query(
    `insert into delegations (uai, id, agent, droits, debut, fin, accordee_par) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      uai,
      id,
      agent.id,
      options.droits ?? ['signer'],
      options.debut ?? '2026-09-01',
      options.fin ?? '2027-07-31',
      par.id,
    ],
  );
  return id;
}

/** The bytes of an answer. */
export async function readOctets(client: TestAgent, adresse: string): Promise<Buffer> {
  const reponse = await client
    .get(adresse)
    .buffer(true)
    .parse((flux, suite) => {
      const morceaux: Buffer[] = [];
      flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
      flux.on('end', () => suite(null, Buffer.concat(morceaux)));
    })
    .expect(200);
  return reponse.body as Buffer;
}

/** A text for every field of a letter, accents included. */
export const CONTENU_COMPLET = {
  periode: { debut: '2026-09-01', fin: '2027-06-30' },
  missionsPrincipales: ['Éclairer les choix d’achat', 'Préparer la commission numérique à l’été'],
  missionsSecondaires: ['Vérifier les câbles du préau'],
  qualification: 'Certification complémentaire, cœur de métier',
  formations: 'Journées d’été du réseau académique',
  moyens: {
    materiel: 'Un ordinateur prêté',
    telephone: 'Poste intérieur 12',
    bureau: 'Salle des maîtres, 1er étage',
    plages: 'Jeudi de 8 h à 10 h',
  },
  remuneration: 'IMP au taux annuel de 1 250 €, versée à échéance',
  suivi: ['Bilan annuel d’activité présenté', 'Cahier de demandes à jour'],
  indicateurs: ['Taux de connexion à l’ENT ≥ 80 %'],
  partages: [{ domaine: 'conseiller', acteur: 'Référente Pix, Mme Île' }],
  instances: { avisConseilPedagogique: '2026-06-12', communiqueeCa: '2026-11-03' },
  lieu: 'Guéret-sur-Forêt',
  texteLibre: 'Première ligne où tout va bien.\nSeconde ligne : à réévaluer en février.',
};
