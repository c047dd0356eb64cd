import type { Ent, FonctionNumerique } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';

/** A holder of a digital function in a school and year; dates `AAAA-MM-JJ`, no `fin`: until the end of the year. */
export interface Titulaire {
  readonly code: FonctionNumerique;
  readonly id: string;
  /** Account in Focale, when a mail was given. */
  readonly agent: string | null;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string | null;
  readonly debut: string;
  readonly fin: string | null;
}

/** The row of a function in a school and year: its version, and the object that carries its fait. */
export interface EtatDeFonction {
  readonly code: FonctionNumerique;
  readonly objet: string;
  readonly version: number;
}

/** Rows of the digital functions of a school and year. */
@Injectable()
export class FonctionsDesignees {
  constructor(private readonly base: Base) {}

  listTitulaires({ uai, annee }: EtablissementAnnee): Promise<Titulaire[]> {
    return this.base.query<Titulaire>(
      `select code, id, agent, prenom, nom, courriel, debut::text, fin::text from fonctions_designees
       where uai = $1 and annee = $2 order by debut, nom, prenom, id`,
      [uai, annee],
    );
  }

  listEtats({ uai, annee }: EtablissementAnnee): Promise<EtatDeFonction[]> {
    return this.base.query<EtatDeFonction>(
      `select code, objet, version from fonctions_etat where uai = $1 and annee = $2`,
      [uai, annee],
    );
  }

  /** ENT of the school on a day; `inconnu` when none is recorded. */
  async readEnt(uai: string, jour: string): Promise<Ent> {
    const [ligne] = await this.base.query<{ ent: Ent }>(
      `select ent from vue_ents where uai = $1 and $2::date between debut and jusqu_au
       order by debut desc limit 1`,
      [uai, jour],
    );
    return ligne?.ent ?? 'inconnu';
  }

  /** One writer at a time for the functions of a school. */
  async lock({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('fonctions:' || $1 || ':' || $2, 0))`, [
      uai,
      String(annee),
    ]);
  }

  /** Creates the rows that are missing, without touching the others. */
  async addEtats({ uai, annee }: EtablissementAnnee, codes: readonly FonctionNumerique[]): Promise<void> {
    await this.base.query(
      `insert into fonctions_etat (uai, annee, code, objet, version)
       select $1, $2, code, gen_random_uuid(), 0 from unnest($3::text[]) as c(code) on conflict do nothing`,
      [uai, annee, codes],
    );
  }

  async add({ uai, annee }: EtablissementAnnee, titulaire: Titulaire): Promise<void> {
    const { code, id, agent, prenom, nom, courriel, debut, fin } = titulaire;
    await this.base.query(
      `insert into fonctions_designees (uai, annee, code, id, agent, prenom, nom, courriel, debut, fin)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [uai, annee, code, id, agent, prenom, nom, courriel, debut, fin],
    );
  }

  async remove({ uai, annee }: EtablissementAnnee, code: FonctionNumerique, id: string): Promise<void> {
    await this.base.query(`delete from fonctions_designees where uai = $1 and annee = $2 and code = $3 and id = $4`, [
      uai,
      annee,
      code,
      id,
    ]);
  }

  async increment({ uai, annee }: EtablissementAnnee, code: FonctionNumerique): Promise<void> {
    await this.base.query(
      `update fonctions_etat set version = version + 1 where uai = $1 and annee = $2 and code = $3`,
      [uai, annee, code],
    );
  }
}
