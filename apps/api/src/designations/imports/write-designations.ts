import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OpenSuivis } from '../../film/index.js';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { Projections } from '../../socle/faits/index.js';
import { lastDayOfMission } from '../mission.js';
import { computeFaits } from '../update-faits.js';
import type { DesignationLue } from './classify-ligne.js';

interface Lot {
  readonly annee: number;
  /** Who asked for the import. */
  readonly agent: string;
}

/** Columns of a line as SQL reads them. */
const LIGNES = `jsonb_to_recordset($1::jsonb) as l(id uuid, uai char(8), courriel text, prenom text, nom text,
  discipline text, debut date, fin date, "dernierJour" date, domaines text[], compensation text, "tauxCentimes" integer,
  "transmiseLe" date, "lettreSigneeLe" date, etat text)`;

/**
 * Writes designations by sets, in the transaction in progress, under the `designations` scope: people, rights, mandates,
 * faits, then the film of each school. Nobody gets a mail: the faits are not delivered, the SRANE invites later.
 */
@Injectable()
export class WriteDesignations {
  constructor(
    private readonly base: Base,
    private readonly projections: Projections,
    private readonly suivis: OpenSuivis,
    private readonly horloge: Horloge,
  ) {}

  /** Keeps heads from declaring until the end of the transaction, so that what was analyzed still holds. */
  async lock(): Promise<void> {
    await this.base.query(`lock table mandats in share row exclusive mode`);
  }

  /** @returns how many of these people cannot sign in yet */
  async execute(
    designations: readonly DesignationLue[],
    lot: Lot,
    advance: (part: number) => Promise<void>,
  ): Promise<number> {
    const lignes = designations.map((designation) => ({
      ...designation,
      id: randomUUID(),
      dernierJour: lastDayOfMission(designation, lot.annee),
      // A letter that both signed is a mission that was accepted.
      etat: designation.lettreSigneeLe === null ? ('transmise' as const) : ('acceptee' as const),
    }));
    const json = JSON.stringify(lignes);
    const sansAcces = await this.writePersonnes(json);
    await this.writeMandats(json, lot);
    await this.writeFaits(lignes, lot);
    await this.updateFilms([...new Set(lignes.map(({ uai }) => uai))].sort(), lot.annee, advance);
    return sansAcces;
  }

  private writePersonnes(json: string): Promise<number> {
    return this.base.withSysteme('invitation', async () => {
      await this.base.query(
        `insert into agents (id, courriel, prenom, nom, discipline)
         select gen_random_uuid(), courriel, min(prenom), min(nom), min(discipline) from ${LIGNES}
         group by courriel order by courriel on conflict (courriel) do nothing`,
        [json],
      );
      await this.base.query(
        `insert into comptes (agent) select distinct a.id from ${LIGNES} join vue_personnes a using (courriel)
         on conflict do nothing`,
        [json],
      );
      await this.base.query(
        `insert into habilitations (id, agent, role, uai, debut, fin)
         select gen_random_uuid(), a.id, 'rrupn', l.uai, least(l.debut, $2::date), l."dernierJour"
         from ${LIGNES} join vue_personnes a using (courriel)
         where not exists (select 1 from vue_roles_des_ecoles h where h.agent = a.id and h.role = 'rrupn' and h.uai = l.uai
           and h.debut <= least(l.debut, $2::date) and h.jusqu_au >= l."dernierJour")`,
        [json, this.horloge.today()],
      );
      const [compte] = await this.base.query<{ nombre: number }>(
        `select count(distinct a.id)::int as nombre from ${LIGNES} join vue_personnes a using (courriel)
         join vue_comptes c on c.agent = a.id where c.a_activer`,
        [json],
      );
      return compte?.nombre ?? 0;
    });
  }

  private async writeMandats(json: string, { annee, agent }: Lot): Promise<void> {
    await this.base.query(
      `insert into mandats (uai, id, annee, agent, debut, fin, domaines, etat, transmise_le, lettre_signee_le, compensation)
       select l.uai, l.id, $2, a.id, l.debut, l.fin, l.domaines, l.etat, l."transmiseLe", l."lettreSigneeLe", l.compensation
       from ${LIGNES} join vue_personnes a using (courriel) order by l.uai, l.id`,
      [json, annee],
    );
    await this.base.query(
      `insert into compensations (uai, mandat, annee, taux_centimes)
       select l.uai, l.id, $2, l."tauxCentimes" from ${LIGNES} where l.compensation is not null order by l.uai, l.id`,
      [json, annee],
    );
    await this.base.query(
      `insert into audit (evenement, objet, uai, annee, agent, role, apres)
       select 'designation.imported', l.id, l.uai, $2, $3, 'srane', to_jsonb(l) from ${LIGNES} order by l.uai, l.id`,
      [json, annee, agent],
    );
  }

  /** The same faits as a declaration, by sets: `Faits` would deliver each of them, and a delivery is a mail. */
  private async writeFaits(
    lignes: readonly (DesignationLue & { id: string; etat: 'transmise' | 'acceptee' })[],
    { annee, agent }: Lot,
  ): Promise<void> {
    const faits = lignes.flatMap((ligne) => {
      const compensation = ligne.compensation && { nature: ligne.compensation };
      const voulus = computeFaits({ ...ligne, compensation }, this.horloge.today());
      return [...voulus].map(([code, le]) => ({ uai: ligne.uai, code, objet: ligne.id, le }));
    });
    await this.base.query(
      `insert into faits (uai, annee, code, objet, etabli_le, agent)
       select f.uai, $2, f.code, f.objet, f.le, case when f.le is null then null else $3::uuid end
       from jsonb_to_recordset($1::jsonb) as f(uai char(8), code text, objet uuid, le date) order by f.uai, f.code, f.objet`,
      [JSON.stringify(faits), annee, agent],
    );
  }

  private async updateFilms(
    uais: readonly string[],
    annee: number,
    advance: (part: number) => Promise<void>,
  ): Promise<void> {
    const [ferme] = await this.base.query(
      `select 1 from unnest($1::bpchar[]) as u(uai) where not exists
         (select 1 from vue_ecoles_suivies s where s.uai = u.uai and s.annee = $2) limit 1`,
      [uais, annee],
    );
    if (ferme) await this.base.withSysteme('film', () => this.suivis.executeAllHere(annee));
    for (const [rang, uai] of uais.entries()) {
      await this.projections.run({ uai, annee });
      await advance((rang + 1) / uais.length);
    }
  }
}
