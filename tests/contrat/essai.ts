import { Alea } from './alea.js';
import { listOperations, type Operation } from './contrat.js';
import { buildDemande, type Demande } from './demandes.js';
import { Envoi, type Reponse } from './envoi.js';
import { judge } from './jugement.js';
import { Memoire } from './memoire.js';
import { type Acteur, keepDroits, type Monde } from './monde.js';

export interface Reglage {
  readonly graine: number;
  readonly requetes: number;
  /** Off where the machine is shared by other tests. */
  readonly chronometre: boolean;
}

export interface Faute {
  readonly quoi: string;
  /** Number of the first request that shows it, from 1: running that many again shows it again. */
  readonly rang: number;
  readonly demande: string;
  readonly fois: number;
}

export interface Bilan {
  readonly fautes: readonly Faute[];
  readonly parStatut: ReadonlyMap<number, number>;
  /** Slowest requests but documents, the slowest first: milliseconds and route. */
  readonly lentes: readonly (readonly [number, string])[];
  /** Routes that answered 2xx at least once, and all of them. */
  readonly atteintes: number;
  readonly operations: number;
}

/** Writes on accounts and rights: whoever plays must still be there for what follows. */
const TOUCHE_AUX_DROITS = /^(POST|PATCH|DELETE) .*\/(agents|habilitations|direction)\b/;

/** Closing all one's sessions is tried, and rarely: what follows must be signed in. */
const PART_DES_FERMETURES = 0.1;
const PART_DES_DOCUMENTS = 0.3;
const PART_HOSTILE = 0.4;
const PART_DES_SUITES = 0.4;
const PART_DES_ADMIS = 0.6;

/** Plays requests one after the other; the same setting on the same data plays the same ones. */
export class Essai {
  private readonly alea: Alea;
  private readonly memoire = new Memoire();
  private readonly envoi: Envoi;
  private readonly cookies = new Map<string, string>();
  private readonly operations = listOperations();
  private readonly admis = new Map<Operation, Acteur[]>();
  private suite: { operation: Operation; acteur: Acteur } | undefined;

  constructor(
    private readonly monde: Monde,
    private readonly reglage: Reglage,
  ) {
    this.alea = new Alea(reglage.graine);
    this.envoi = new Envoi(monde.adresse);
  }

  async run(acteurs: readonly Acteur[] = this.monde.acteurs, hostile = PART_HOSTILE): Promise<Bilan> {
    const fautes = new Map<string, Faute>();
    const parStatut = new Map<number, number>();
    const lentes: [number, string][] = [];
    const atteintes = new Set<Operation>();
    const giveBack = await keepDroits(this.monde.fabriques, acteurs);
    for (let rang = 1; rang <= this.reglage.requetes; rang += 1) {
      const demande = this.draw(acteurs, hostile);
      const reponse = await this.send(demande);
      const { operation } = demande;
      const route = `${operation.methode} ${operation.chemin}`;
      parStatut.set(reponse.statut, (parStatut.get(reponse.statut) ?? 0) + 1);
      if (reponse.statut < 300) atteintes.add(operation);
      if (!operation.document) lentes.push([Math.round(reponse.duree), route]);
      const quoi = judge(demande, reponse, this.reglage.chronometre);
      if (quoi !== undefined) {
        const cle = `${route}: ${quoi}`;
        const connue = fautes.get(cle);
        const premiere = { quoi: cle, rang, demande: describe(demande), fois: 0 };
        fautes.set(cle, { ...(connue ?? premiere), fois: (connue?.fois ?? 0) + 1 });
      }
      this.follow(demande, reponse);
      if (TOUCHE_AUX_DROITS.test(route) && reponse.statut < 300) await giveBack();
    }
    this.envoi.close();
    return {
      fautes: [...fautes.values()],
      parStatut,
      lentes: lentes.sort(([a], [b]) => b - a).slice(0, 8),
      atteintes: atteintes.size,
      operations: this.operations.length,
    };
  }

  private draw(acteurs: readonly Acteur[], hostile: number): Demande {
    const { suite, alea, memoire, monde } = this;
    this.suite = undefined;
    const operation = suite?.operation ?? this.drawOperation();
    const acteur = suite?.acteur ?? this.drawActeur(operation, acteurs);
    return buildDemande({ alea, memoire, monde }, operation, acteur, alea.chance(hostile));
  }

  /** More often somebody to whom this route has answered before: refusals alone would teach little. */
  private drawActeur(operation: Operation, acteurs: readonly Acteur[]): Acteur {
    const admis = this.admis.get(operation) ?? [];
    return this.alea.pick(admis.length > 0 && this.alea.chance(PART_DES_ADMIS) ? admis : acteurs);
  }

  private drawOperation(): Operation {
    for (;;) {
      const operation = this.alea.pick(this.operations);
      const ferme = operation.methode === 'DELETE' && operation.chemin.startsWith('/api/v1/session');
      const part = ferme ? PART_DES_FERMETURES : operation.document ? PART_DES_DOCUMENTS : 1;
      if (this.alea.chance(part)) return operation;
    }
  }

  private async send(demande: Demande): Promise<Reponse> {
    const { agent } = demande.acteur;
    if (agent === undefined) return this.envoi.send(demande, undefined);
    const cookie = this.cookies.get(agent) ?? (await this.monde.fabriques.openSession(agent));
    this.cookies.set(agent, cookie);
    const reponse = await this.envoi.send(demande, cookie);
    if (reponse.statut === 401 || demande.operation.chemin.startsWith('/api/v1/session')) this.cookies.delete(agent);
    return reponse;
  }

  /** Learns from an answer, and often goes on with what a creation returned. */
  private follow({ operation, acteur, cible }: Demande, { statut, type, texte }: Reponse): void {
    const admis = this.admis.get(operation) ?? [];
    if (![401, 403, 404].includes(statut) && !admis.includes(acteur)) this.admis.set(operation, [...admis, acteur]);
    if (!type.includes('json') || (statut >= 300 && statut !== 409)) return;
    const adresse = cible.split('?', 1)[0] ?? '';
    const collection = operation.chemin.replace(/\/\{\w+\}$/, '');
    this.memoire.learn(collection, adresse, JSON.parse(texte));
    if (operation.methode !== 'POST' || statut >= 300 || !this.alea.chance(PART_DES_SUITES)) return;
    const suivantes = this.operations.filter(
      ({ chemin }) => chemin.startsWith(`${collection}/{`) || chemin === collection,
    );
    if (suivantes.length > 0) this.suite = { operation: this.alea.pick(suivantes), acteur };
  }
}

function describe({ operation, acteur, cible, entetes, corps }: Demande): string {
  const contenu = corps ? ` ${JSON.stringify(corps.toString('latin1').slice(0, 600))}` : '';
  return `${operation.methode} ${cible} as ${acteur.nom} ${JSON.stringify(entetes)}${contenu}`;
}

/** The words of one fault, with the command that shows it again. */
export const formatFaute = ({ quoi, rang, demande, fois }: Faute, graine: number): string =>
  `${quoi} (${fois} times)\n    npm run essai:contrat -- --graine=${graine} --requetes=${rang}\n    ${demande}`;
