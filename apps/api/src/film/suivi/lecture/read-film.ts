import type { ProfilEtablissement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { type ActionLocaleDuFilm, ActionsLocalesDuFilm } from '../actions-locales.port.js';
import type { EtatDeLigne } from '../film.queries.js';
import { type CatalogueLu, CataloguesEnMemoire } from './catalogues-en-memoire.js';
import {
  buildEcoleQuery,
  buildVersionQuery,
  type DetailLu,
  type EcoleLue,
  type EcoleLueEntiere,
} from './film-actuel.queries.js';

/** The film of a school now: what its académie publishes, and where the school stands. */
export interface FilmLu {
  readonly ecole: EcoleLueEntiere;
  /** Undefined when the académie publishes nothing for the year. */
  readonly catalogue: CatalogueLu | undefined;
  readonly profil: ProfilEtablissement;
  /** State of a line, by `action`. */
  readonly etatOf: (action: number) => EtatDeLigne;
  readonly locales: ActionLocaleDuFilm[];
}

/** Reads the film of a school as it stands, in one statement once the catalogue of its académie is in memory. */
@Injectable()
export class ReadFilm {
  constructor(
    private readonly base: Base,
    private readonly catalogues: CataloguesEnMemoire,
    private readonly locales: ActionsLocalesDuFilm,
  ) {}

  /** What the film depends on, its lines not read; undefined for a school out of reach. */
  async readVersion({ uai, annee }: EtablissementAnnee): Promise<EcoleLue | undefined> {
    const [ecole] = await this.base.query<EcoleLue>(buildVersionQuery(annee, this.locales.listSql(annee)), [uai]);
    return ecole;
  }

  /**
   * @param seul nothing else is read behind it: the transaction ends with the statement
   * @returns undefined for a school out of reach
   */
  async execute(ou: EtablissementAnnee, { seul = false } = {}): Promise<FilmLu | undefined> {
    const requete = buildEcoleQuery(ou.annee, this.locales.listSql(ou.annee));
    // Once more only when a publication was committed between the two statements: both must tell the same film.
    for (;;) {
      const [ecole] = seul
        ? await this.base.finish<EcoleLueEntiere>(requete, [ou.uai])
        : await this.base.query<EcoleLueEntiere>(requete, [ou.uai]);
      if (!ecole) return undefined;
      if (ecole.catalogue === null) return this.build(ou, ecole, undefined);
      const garde = this.catalogues.find(ecole.academie, ou.annee, ecole.catalogue);
      if (garde) return this.build(ou, ecole, garde);
      if (seul) await this.base.reopen();
      const lu = await this.catalogues.read(ecole.academie, ou.annee);
      if (lu?.version === ecole.catalogue) return this.build(ou, ecole, lu);
    }
  }

  private build(ou: EtablissementAnnee, ecole: EcoleLueEntiere, catalogue: CatalogueLu | undefined): FilmLu {
    return {
      ecole,
      catalogue,
      profil: JSON.parse(ecole.profil) as ProfilEtablissement,
      etatOf: buildEtats(ecole),
      locales: this.locales.toVues(JSON.parse(ecole.locales) as unknown[], ou),
    };
  }
}

const ABSENT: EtatDeLigne = {
  statut: null,
  applicable: null,
  automatique: null,
  force: null,
  fait_le: null,
  commentaire: null,
  motif: null,
  agent: null,
  charge_agent: null,
  charge_nom: null,
  version: null,
  prenom: null,
  nom: null,
  preuves: 0,
};

type Noms = Readonly<Record<string, readonly [prenom: string, nom: string]>>;

function buildEtats(ecole: EcoleLueEntiere): (action: number) => EtatDeLigne {
  const noms = JSON.parse(ecole.noms ?? '{}') as Noms;
  const preuves = JSON.parse(ecole.preuves ?? '{}') as Readonly<Record<number, number>>;
  const details = new Map((JSON.parse(ecole.details ?? '[]') as DetailLu[]).map((detail) => [detail[0], detail]));
  const etats = new Map(
    readEntiers(ecole.lignes).map((ligne) => {
      const action = Math.floor(ligne / 2 ** 40);
      return [action, toEtat(ligne, details.get(action), noms, preuves[action] ?? 0)];
    }),
  );
  return (action) => etats.get(action) ?? { ...ABSENT, preuves: preuves[action] ?? 0 };
}

/** An array of PostgreSQL; its numbers have an action of 13 bits above 40: a double holds them exactly. */
const readEntiers = (tableau: string | null): number[] =>
  tableau === null ? [] : (JSON.parse(`[${tableau.slice(1, -1)}]`) as number[]);

/** @param ligne see `EcoleLueEntiere.lignes` */
function toEtat(ligne: number, detail: DetailLu | undefined, noms: Noms, preuves: number): EtatDeLigne {
  const agent = detail?.[2] ?? null;
  const auteur = agent === null ? undefined : noms[agent];
  return {
    statut: ligne & 3,
    applicable: (ligne & 4) !== 0,
    automatique: (ligne & 8) !== 0,
    force: (ligne & 16) !== 0,
    fait_le: detail?.[1] ?? null,
    commentaire: detail?.[3] ?? null,
    motif: detail?.[4] ?? null,
    agent,
    charge_agent: detail?.[5] ?? null,
    charge_nom: detail?.[6] ?? null,
    version: Math.floor(ligne / 2 ** 8) % 2 ** 32,
    prenom: auteur?.[0] ?? null,
    nom: auteur?.[1] ?? null,
    preuves,
  };
}
