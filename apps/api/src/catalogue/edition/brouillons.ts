import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import type { LigneDeFilm } from '../lecture/index.js';
import type { Lieu } from './lieu-du-modele.js';

/** The film being edited, whole. */
export interface Brouillon {
  readonly lignes: LigneDeFilm[];
  readonly version: number;
  readonly modifieLe: string;
  readonly prenom: string | null;
  readonly nom: string | null;
}

const SQL_LIT = `
  select b.lignes, b.version, b.modifie_le as "modifieLe", g.prenom, g.nom
  from films_brouillons b left join vue_personnes g on g.id = b.agent
  where b.academie = $1 and b.annee = $2`;

/** A draft that comes after another one never bears a version that the other bore: somebody may still hold it. */
const SQL_AJOUTE = `
  insert into films_brouillons (academie, annee, lignes, version, agent)
  values ($1, $2, $3::jsonb, extract(epoch from maintenant_exact())::int, $4) on conflict do nothing returning version`;

const SQL_ECRIT = `
  update films_brouillons set lignes = $3::jsonb, agent = $4, version = version + 1, modifie_le = maintenant_exact()
  where academie = $1 and annee = $2`;

/** Drafts of films: one at most by académie and year. */
@Injectable()
export class Brouillons {
  constructor(private readonly base: Base) {}

  async find({ academie, annee }: Lieu): Promise<Brouillon | undefined> {
    return (await this.base.query<Brouillon>(SQL_LIT, [academie, annee]))[0];
  }

  /** The draft, until the end of the transaction nobody else's to change. */
  async lock({ academie, annee }: Lieu): Promise<Brouillon | undefined> {
    return (await this.base.query<Brouillon>(`${SQL_LIT} for update of b`, [academie, annee]))[0];
  }

  /** @returns false when somebody else has just begun one */
  async add({ academie, annee }: Lieu, lignes: readonly LigneDeFilm[], agent: string): Promise<boolean> {
    return (await this.base.query(SQL_AJOUTE, [academie, annee, JSON.stringify(lignes), agent])).length > 0;
  }

  async update({ academie, annee }: Lieu, lignes: readonly LigneDeFilm[], agent: string): Promise<void> {
    await this.base.query(SQL_ECRIT, [academie, annee, JSON.stringify(lignes), agent]);
  }

  async remove({ academie, annee }: Lieu): Promise<void> {
    await this.base.query(`delete from films_brouillons where academie = $1 and annee = $2`, [academie, annee]);
  }
}
