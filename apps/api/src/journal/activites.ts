import type { FonctionRrupn } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

/** One entry of the journal; durations are whole minutes. */
export interface Activite {
  readonly id: string;
  readonly date: string;
  readonly fonction: FonctionRrupn;
  readonly dureeMinutes: number;
  readonly public: string | null;
  readonly nombre: number | null;
  readonly note: string | null;
  readonly version: number;
}

export type ContenuActivite = Omit<Activite, 'id' | 'version'>;

const COLONNES = `id, date::text, fonction, duree_minutes as "dureeMinutes", public, nombre, note, version`;

/** Entries of the signed-in agent: the policy of the table shows and changes no other. */
@Injectable()
export class Activites {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  list(ou: EtablissementAnnee, tri: string, taille: number, depart: number): Promise<Activite[]> {
    return this.base.query<Activite>(
      `select ${COLONNES} from activites where uai = $1 and annee = $2 and agent = $3 ${tri} limit $4 offset $5`,
      [ou.uai, ou.annee, this.contexte.acces.agent.id, taille, depart],
    );
  }

  async count(ou: EtablissementAnnee): Promise<number> {
    const [compte] = await this.base.query<{ total: number }>(
      `select count(*)::int as total from activites where uai = $1 and annee = $2 and agent = $3`,
      [ou.uai, ou.annee, this.contexte.acces.agent.id],
    );
    return compte?.total ?? 0;
  }

  /** The entry, locked until the end of the transaction. @throws ErreurMetier `acces.introuvable` for another's or none */
  async getForUpdate(ou: EtablissementAnnee, id: string): Promise<Activite> {
    if (!isUUID(id)) throw new ErreurMetier('acces.introuvable');
    const [activite] = await this.base.query<Activite>(
      `select ${COLONNES} from activites where uai = $1 and annee = $2 and id = $3 and agent = $4 for update`,
      [ou.uai, ou.annee, id, this.contexte.acces.agent.id],
    );
    if (!activite) throw new ErreurMetier('acces.introuvable');
    return activite;
  }

  async add(ou: EtablissementAnnee, contenu: ContenuActivite): Promise<Activite> {
    const id = randomUUID();
    await this.base.query(
      `insert into activites (uai, annee, agent, id, date, fonction, duree_minutes, public, nombre, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [ou.uai, ou.annee, this.contexte.acces.agent.id, id, ...toValues(contenu)],
    );
    return { ...contenu, id, version: 1 };
  }

  async update(ou: EtablissementAnnee, activite: Activite): Promise<Activite> {
    await this.base.query(
      `update activites set date = $3, fonction = $4, duree_minutes = $5, public = $6, nombre = $7, note = $8,
         version = version + 1 where uai = $1 and id = $2`,
      [ou.uai, activite.id, ...toValues(activite)],
    );
    return { ...activite, version: activite.version + 1 };
  }

  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    await this.base.query(`delete from activites where uai = $1 and id = $2`, [ou.uai, id]);
  }
}

function toValues({ date, fonction, dureeMinutes, public: cible, nombre, note }: ContenuActivite): unknown[] {
  return [date, fonction, dureeMinutes, cible, nombre, note];
}
