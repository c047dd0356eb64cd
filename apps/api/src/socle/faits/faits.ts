import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../contexte/index.js';
import { Taches } from '../taches/index.js';
import type { ComptesDeFait, Fait } from './fait.js';
import { Projections } from './projection.js';

type Cle = Pick<Fait, 'uai' | 'annee' | 'code' | 'objet' | 'depuis'>;

export const TACHE_LIVRER_FAIT = 'faits.livrer';

/**
 * Writes and retracts faits in the caller's transaction. A fait may be expected of an object before it is established:
 * a rule that wants all of them (every letter signed) counts the expected ones.
 */
@Injectable()
export class Faits {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly projections: Projections,
    private readonly taches: Taches,
  ) {}

  /** Says that a fait is expected of this object; nothing changes if it is already expected or established. */
  async expect(cle: Cle): Promise<void> {
    await this.base.query(
      `insert into faits (uai, annee, code, objet, attendu_le) values ($1, $2, $3, $4, $5)
       on conflict (uai, annee, code, objet) do update set fini_le = null where faits.fini_le is not null`,
      [cle.uai, cle.annee, cle.code, cle.objet, cle.depuis ?? null],
    );
    await this.projections.run(cle);
  }

  /** Establishes a fait, moves what depends on it, and queues its delivery. */
  async establish(fait: Fait): Promise<void> {
    const agent = this.contexte.findAcces()?.agent.id ?? null;
    await this.base.query(
      `insert into faits (uai, annee, code, objet, etabli_le, agent, attendu_le) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (uai, annee, code, objet) do update set etabli_le = excluded.etabli_le, agent = excluded.agent,
         fini_le = null, modifie_le = maintenant()`,
      [fait.uai, fait.annee, fait.code, fait.objet, fait.date, agent, fait.depuis ?? null],
    );
    await this.projections.run(fait);
    await this.taches.enqueue(TACHE_LIVRER_FAIT, { ...fait });
  }

  /** Takes an established fait back; it is expected again. */
  async retract(cle: Cle): Promise<void> {
    await this.base.query(
      `update faits set etabli_le = null, modifie_le = maintenant() where uai = $1 and annee = $2 and code = $3 and objet = $4`,
      [cle.uai, cle.annee, cle.code, cle.objet],
    );
    await this.projections.run(cle);
  }

  /** Ends an established fait with its object, on its last day: it counts no more, and the day on which it was received stays. */
  async end(cle: Cle, dernierJour: string): Promise<void> {
    await this.base.query(
      `update faits set fini_le = $5, modifie_le = maintenant() where uai = $1 and annee = $2 and code = $3 and objet = $4`,
      [cle.uai, cle.annee, cle.code, cle.objet, dernierJour],
    );
    await this.projections.run(cle);
  }

  /** Removes the fait and its expectation: the object no longer counts. */
  async remove(cle: Cle): Promise<void> {
    await this.base.query(`delete from faits where uai = $1 and annee = $2 and code = $3 and objet = $4`, [
      cle.uai,
      cle.annee,
      cle.code,
      cle.objet,
    ]);
    await this.projections.run(cle);
  }

  /**
   * Writes many faits at once, expected where nothing is established, as what is brought from elsewhere: none is delivered, and
   * no projection runs. @param agent who brings them
   */
  async importAll(faits: readonly (Cle & { readonly le: string | null })[], agent: string): Promise<void> {
    await this.base.query(
      `insert into faits (uai, annee, code, objet, etabli_le, agent, attendu_le)
       select f.uai, f.annee, f.code, f.objet, f.le, case when f.le is null then null else $2::uuid end, f.depuis
       from jsonb_to_recordset($1::jsonb) as f(uai char(8), annee smallint, code text, objet uuid, le date, depuis date)
       order by f.uai, f.code, f.objet`,
      [JSON.stringify(faits), agent],
    );
  }

  /**
   * Expects a fait of those of these objects that are to have it, and of the others no more, unless it was established. For
   * what is a projection itself: none is run. @returns whether something moved
   */
  async expectAmong(
    { uai, annee, code }: Omit<Cle, 'objet'>,
    objets: readonly { readonly id: string; readonly attendu: boolean }[],
  ): Promise<boolean> {
    const [suite] = await this.base.query<{ change: boolean }>(
      `with ajouts as (
         insert into faits (uai, annee, code, objet)
         select $1::bpchar, $2::smallint, $3, o.objet from unnest($4::uuid[]) as o(objet) order by o.objet
         on conflict do nothing returning 1
       ),
       retraits as (
         delete from faits where uai = $1::bpchar and annee = $2::smallint and code = $3 and etabli_le is null
           and objet = any($5::uuid[]) returning 1
       ) select exists (select from ajouts) or exists (select from retraits) as change`,
      [uai, annee, code, listIds(objets, true), listIds(objets, false)],
    );
    return suite?.change ?? false;
  }

  /** Counts of every fait of one school and year. */
  count(lieu: { uai: string; annee: number }): Promise<ComptesDeFait[]> {
    return this.base.query<ComptesDeFait>(
      `select code, attendus, etablis, premier_le::text as "premierLe", complet_le::text as "completLe",
         attendu_depuis::text as "attenduDepuis"
       from vue_comptes_des_faits where uai = $1 and annee = $2`,
      [lieu.uai, lieu.annee],
    );
  }
}

const listIds = (objets: readonly { readonly id: string; readonly attendu: boolean }[], cherche: boolean): string[] =>
  objets.flatMap(({ id, attendu }) => (attendu === cherche ? [id] : []));
