import type { EditionPix, GenrePix, NiveauPix, UsagePix } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import type { Comptes } from './lecture/count-personnes.js';

export interface LigneImport {
  readonly id: string;
  readonly genre: GenrePix;
  readonly usage: UsagePix;
  readonly edition: EditionPix;
  readonly lignes: number;
  readonly importeLe: Date;
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly retire: boolean;
  readonly inscrits: number;
  readonly termines: number;
  readonly reussis: number;
}

/** Counts of one usage at one level in one year. */
export interface TotalPix extends Comptes {
  readonly annee: number;
  readonly usage: UsagePix;
  readonly niveau: NiveauPix;
}

/** Rows of the imports of Pix of a school and year. */
@Injectable()
export class ImportsPix {
  constructor(private readonly base: Base) {}

  /** One writer at a time for the imports of a school and year. */
  async lock({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('pix:' || $1 || ':' || $2, 0))`, [
      uai,
      String(annee),
    ]);
  }

  /** Imports that count, the last one first; those that were taken back only on demand. */
  list({ uai, annee }: EtablissementAnnee, options: { retires?: boolean } = {}): Promise<LigneImport[]> {
    return this.base.query<LigneImport>(
      `select i.id, i.genre, i.usage, i.edition, i.lignes, i.importe_le as "importeLe", a.prenom, a.nom,
         i.retire_le is not null as retire, coalesce(sum(c.inscrits), 0)::int as inscrits,
         coalesce(sum(c.termines), 0)::int as termines, coalesce(sum(c.reussis), 0)::int as reussis
       from pix_imports i
       left join pix_comptes c on c.uai = i.uai and c.import = i.id
       left join vue_personnes a on a.id = i.agent
       where i.uai = $1 and i.annee = $2 and ($3 or i.retire_le is null)
       group by i.uai, i.id, a.prenom, a.nom order by i.importe_le desc, i.id`,
      [uai, annee, options.retires ?? false],
    );
  }

  async add(
    { uai, annee }: EtablissementAnnee,
    { id, genre, usage, edition, lignes }: Pick<LigneImport, 'id' | 'genre' | 'usage' | 'edition' | 'lignes'>,
    agent: string,
    parNiveau: ReadonlyMap<NiveauPix, Comptes>,
  ): Promise<void> {
    await this.base.query(
      `insert into pix_imports (uai, id, annee, genre, usage, edition, lignes, agent) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [uai, id, annee, genre, usage, edition, lignes, agent],
    );
    for (const [niveau, { inscrits, termines, reussis, sommePix }] of parNiveau)
      await this.base.query(
        `insert into pix_comptes (uai, import, niveau, inscrits, termines, reussis, somme_pix) values ($1, $2, $3, $4, $5, $6, $7)`,
        [uai, id, niveau, inscrits, termines, reussis, sommePix],
      );
  }

  /** Takes imports back, or puts them back. */
  async updateRetrait({ uai, annee }: EtablissementAnnee, ids: readonly string[], retire: boolean): Promise<void> {
    await this.base.query(
      `update pix_imports set retire_le = case when $4 then maintenant() end where uai = $1 and annee = $2 and id = any($3)`,
      [uai, annee, ids, retire],
    );
  }

  /** Counts of a year and of the one before. */
  listTotaux({ uai, annee }: EtablissementAnnee): Promise<TotalPix[]> {
    return this.base.query<TotalPix>(
      `select i.annee, i.usage, c.niveau, sum(c.inscrits)::int as inscrits, sum(c.termines)::int as termines,
         sum(c.reussis)::int as reussis, sum(c.somme_pix)::float8 as "sommePix"
       from pix_imports i join pix_comptes c on c.uai = i.uai and c.import = i.id
       where i.uai = $1 and i.annee in ($2::int, $2::int - 1) and i.retire_le is null
       group by i.annee, i.usage, c.niveau`,
      [uai, annee],
    );
  }
}
