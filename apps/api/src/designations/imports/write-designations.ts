import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DroitsDansLEcole } from '../../agents/index.js';
import { OpenSuivis } from '../../film/index.js';
import { Audit, Base, Horloge } from '../../socle/contexte/index.js';
import { Faits, Projections } from '../../socle/faits/index.js';
import { lastDayOfMission } from '../mission.js';
import { computeFaits } from '../update-faits.js';
import type { DesignationLue } from './classify-ligne.js';

interface Lot {
  readonly annee: number;
  /** Who asked for the import. */
  readonly agent: string;
}

/** Columns of a line as SQL reads them. */
const LIGNES = `jsonb_to_recordset($1::jsonb) as l(id uuid, uai char(8), courriel text, debut date, fin date, domaines text[], compensation text, "tauxCentimes" integer,
  "transmiseLe" date, "lettreSigneeLe" date, etat text)`;

/**
 * Writes designations by sets, in the transaction in progress, under the `designations` scope: people, rights, mandates,
 * faits, then the film of each school. Nobody gets a mail: the faits are not delivered, the SRANE invites later.
 */
@Injectable()
export class WriteDesignations {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
    private readonly faits: Faits,
    private readonly droits: DroitsDansLEcole,
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
    const sansAcces = await this.writePersonnes(lignes);
    await this.writeMandats(json, lignes, lot);
    await this.writeFaits(lignes, lot);
    await this.updateFilms([...new Set(lignes.map(({ uai }) => uai))].sort(), lot.annee, advance);
    return sansAcces;
  }

  private writePersonnes(lignes: readonly (DesignationLue & { dernierJour: string })[]): Promise<number> {
    const jour = this.horloge.today();
    return this.droits.importAll(
      lignes.map(({ courriel, prenom, nom, discipline, uai, debut, dernierJour }) => ({
        courriel,
        prenom,
        nom,
        ...(discipline !== null && { discipline }),
        uai,
        role: 'rrupn',
        debut: debut < jour ? debut : jour,
        fin: dernierJour,
      })),
    );
  }

  private async writeMandats(
    json: string,
    lignes: readonly (DesignationLue & { id: string })[],
    { annee, agent }: Lot,
  ): Promise<void> {
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
    await this.audit.recordAll(
      lignes.map(({ ligne: _, ...apres }) => ({
        evenement: 'designation.imported',
        objet: apres.id,
        uai: apres.uai,
        annee,
        agent,
        role: 'srane',
        apres,
      })),
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
      return [...voulus].map(([code, le]) => ({
        uai: ligne.uai,
        annee,
        code,
        objet: ligne.id,
        le,
        depuis: ligne.transmiseLe,
      }));
    });
    await this.faits.importAll(faits, agent);
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
